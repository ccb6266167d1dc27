import { APIResource, Client } from './client.js';
import { isObject, isPlainObject } from '../lib/shapes.js';
import type { Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { requestBinary, requestPage } from './special-requests.js';
import { textFields } from './text-fields.js';

/**
 * The endpoint of a method: `['GET', '/v1/bots/{bot_id}']`. The positional arguments of the method are the ids of the path,
 * then the others that the endpoint requires.
 */
type Endpoint = readonly [method: string, path: string, options?: EndpointOptions];

interface EndpointOptions extends Partial<Omit<Operation, 'method' | 'path' | 'text'>> {
  /** Paths of params whose arrays and objects are sent as JSON text: `content`, `items[].content`, `parameters{}`. */
  readonly text?: readonly string[];
  /** True if the method takes an object of params after its ids. By default those with a body or with pages do. */
  readonly params?: boolean;
}

/** A table of a resource: the endpoints of its methods, and the tables of the resources below it. */
export interface ResourceTable {
  readonly [name: string]: Endpoint | ResourceTable | string;
  /** The method that a direct call stands for: `runs.history(…)` besides `runs.history.executeNodes.retrieve(…)`. */
  readonly '()'?: string;
}

/** The class of a resource; its interface is generated. */
type ResourceClass<R> = new (client: Client) => R;

/** The class of a client; its interface is generated. */
type ClientClass<C> = new (options: ClientOptions) => C;

/** The classes by their tables. There is one of each, so that spies and `instanceof` work with the exported classes. */
const resourceClasses = new Map<ResourceTable, ResourceClass<APIResource>>();

/**
 * The class of a resource. Generated code passes the tables of all resources, because a bundler keeps a class that nothing
 * uses if its arguments read a property.
 *
 * @param path - the way to the resource from the client: `bots.versions`.
 */
export function resourceClass<R>(path: string, tables: ResourceTable): ResourceClass<R>;
export function resourceClass(path: string, tables: ResourceTable): ResourceClass<APIResource> {
  const tableIn = (table: ResourceTable, name: string): ResourceTable => {
    const entry = table[name];
    return isTable(entry) ? entry : table;
  };
  return classOf(path, path.split('.').reduce(tableIn, tables));
}

function classOf(path: string, table: ResourceTable): ResourceClass<APIResource> {
  const existing = resourceClasses.get(table);
  if (existing !== undefined) return existing;
  const children = childrenOf(path, table);
  class Resource extends APIResource {
    constructor(client: Client) {
      super(client);
      addChildren(this, client, children);
    }
  }
  for (const [name, entry] of Object.entries(table))
    if (isEndpoint(entry)) {
      const value = methodOf(`${path}.${name}`, entry);
      Object.defineProperty(Resource.prototype, name, { value, writable: true, configurable: true });
    }
  resourceClasses.set(table, Resource);
  return Resource;
}

/** Creates the class of a client that has all resources of a table. */
export function clientClass<C>(table: ResourceTable): ClientClass<C>;
export function clientClass(table: ResourceTable): ClientClass<Client> {
  const children = childrenOf('', table);
  return class extends Client {
    constructor(options: ClientOptions) {
      super(options);
      addChildren(this, this, children);
    }
  };
}

interface ChildResource {
  readonly name: string;
  readonly Resource: ResourceClass<APIResource>;
  readonly calledMethod: string | undefined;
}

function childrenOf(path: string, table: ResourceTable): readonly ChildResource[] {
  return Object.entries(table).flatMap(([name, entry]) => {
    if (!isTable(entry)) return [];
    const below = path === '' ? name : `${path}.${name}`;
    return [{ name, Resource: classOf(below, entry), calledMethod: entry['()'] }];
  });
}

/** The resources are fields of each instance: a getter that makes new objects would defeat the spies of tests. */
function addChildren(parent: object, client: Client, children: readonly ChildResource[]): void {
  for (const { name, Resource, calledMethod } of children) {
    const resource = new Resource(client);
    Reflect.set(parent, name, calledMethod === undefined ? resource : callable(resource, calledMethod));
  }
}

function isTable(entry: Endpoint | ResourceTable | string | undefined): entry is ResourceTable {
  return isObject(entry);
}

function isEndpoint(entry: Endpoint | ResourceTable | string): entry is Endpoint {
  return Array.isArray(entry);
}

function methodOf(id: string, [method, path, { params, text = [], ...rest } = {}]: Endpoint) {
  const takesParams = params ?? (rest.body !== undefined || rest.page !== undefined);
  const operation: Operation = {
    id,
    method,
    path,
    required: takesParams && rest.body !== undefined,
    text: textFields(text),
    ...rest,
  };
  // Not at import: a program calls few of the methods.
  let ids: readonly string[] | undefined;
  return function call(this: APIResource, ...args: readonly (object | undefined)[]): unknown {
    ids ??= [...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name), ...(rest.ids ?? [])];
    const fields: object | undefined = takesParams ? args[ids.length] : undefined;
    const options: RequestOptions | undefined = args[ids.length + (takesParams ? 1 : 0)];
    // Other values than objects are passed on, and refused with the call.
    let all = fields;
    let completed = operation;
    try {
      if (ids.length > 0 && (fields === undefined || isObject(fields))) {
        const named = Object.fromEntries(ids.map((name, index) => [name, args[index]]));
        if (fields === undefined || isPlainObject(fields)) all = { ...fields, ...named };
        // The call looks at the object before it is copied: the copy of a promise or a Map would be empty.
        else completed = { ...operation, complete: (given) => ({ ...given, ...named }) };
      }
    } catch {
      // A getter of the caller threw. The call reads the params again, and rejects.
    }
    const client = this._client;
    if (operation.binary === true) return requestBinary(client, completed, all, options);
    return operation.page === undefined
      ? client.request(completed, all, options)
      : requestPage(client, completed, all, options);
  };
}

/**
 * A resource that can also be called like one of its methods: `runs.history(…)` besides `runs.history.executeNodes(…)`.
 *
 * The prototype of the function is the resource, so members are looked up as usual, also those that were replaced.
 *
 * @param resource - the resource.
 * @param method - the name of the method that a direct call stands for.
 */
function callable(resource: object, method: string): object {
  const call = (...args: readonly unknown[]): unknown => {
    const target: unknown = Reflect.get(call, method);
    return typeof target === 'function' ? Reflect.apply(target, call, args) : undefined;
  };
  return Object.setPrototypeOf(call, resource);
}
