// @ts-check
/** The compiler knows every part of an operation, and every name in its extensions is that of a parameter or a field. */
import ts from 'typescript';
import { asNode, HTTP_METHODS, isNode, textsOf } from '../spec/document.mjs';
import {
  at,
  bodyIn,
  follow,
  listIn,
  jsonResponseOf,
  KNOWN_METHODS,
  operationsIn,
  paramsIn,
  propertiesIn,
  refNameOf,
} from './cursor.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Cursor} Cursor */
/** @typedef {import('./cursor.mjs').Operation} Operation */
/** @typedef {(message: string, where?: (string | number)[]) => void} Report */

/** The fields of `x-coze-pagination` that are parameters, with their types. */
const PARAMETERS_OF_PAGES = new Map([
  ...['page', 'size'].map((key) => /** @type {const} */ ([key, 'integer'])),
  ...['order', 'cursor', 'after', 'before'].map((key) => /** @type {const} */ ([key, 'string'])),
]);
/** Those that are in the response. */
const FIELDS_OF_PAGES = new Map([
  ['items', 'array'],
  ['total', 'integer'],
  ['has_more', 'boolean'],
  ...['next', 'first_id', 'last_id'].map((key) => /** @type {const} */ ([key, 'string'])),
]);
/** What one style of pages has, and no other. */
const ONLY_OF_STYLE = new Map([
  ['page_num', ['page', 'first']],
  ['cursor', ['cursor', 'next']],
  ['after_before', ['after', 'before', 'order', 'first_id', 'last_id']],
]);

/** Names that the generated methods use, or that strict code must not declare. */
const RESERVED = ['options', 'params', 'arguments', 'await', 'eval'];

/** @param {string} name - true if a parameter of a method can have it */
function canBeArgument(name) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, name);
  const kind = scanner.scan();
  const isReserved = kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastFutureReservedWord;
  return scanner.getTokenEnd() === name.length && !isReserved && !RESERVED.includes(name);
}

/** @param {Cursor} cursor */
const exampleIn = ({ node }) => asNode(node)['example'] ?? Object.values(asNode(asNode(node)['examples']))[0];

/**
 * @param {Context} ctx
 * @param {Operation} operation
 */
function inputsOf(ctx, operation) {
  const params = paramsIn(ctx, operation);
  const body = bodyIn(ctx, operation);
  const fields = body === undefined ? new Map() : propertiesIn(ctx, at(ctx, body, 'schema'));
  const schemas = params.map(
    (param) => /** @type {const} */ ([String(asNode(param.node)['name']), at(ctx, param, 'schema')]),
  );
  return { params, body, schemas: new Map([...schemas, ...fields]) };
}

/**
 * @param {Context} ctx
 * @param {Operation} operation
 * @param {Report} report
 */
function checkInputs(ctx, operation, report) {
  const { params, body, schemas } = inputsOf(ctx, operation);
  for (const param of params) {
    const { in: place, required, example, examples } = asNode(param.node);
    const name = String(asNode(param.node)['name']);
    /** @param {string} message @param {string[]} steps */
    const reportParam = (message, ...steps) => ctx.report({ message, location: param.location.child(steps) });
    if (place === 'header')
      reportParam(
        `The header parameter ${name} is not supported. Write a header with a constant value as x-coze-headers; callers pass others with the option headers.`,
        'in',
      );
    else if (place !== 'path' && place !== 'query')
      reportParam(`A parameter in ${String(place)} is not supported: ${name}. It must be in path or query.`, 'in');
    else if (example === undefined && examples === undefined && (place === 'path' || required === true))
      reportParam(`The required parameter ${name} has no example. Add one: tests and the local server use it.`);
  }
  if (body !== undefined) {
    const schema = asNode(body.node)['schema'];
    if (refNameOf(schema) === undefined)
      ctx.report({
        message: 'The schema of a request body must have a name. Move it to schemas/, and refer to it.',
        location: body.location.child(['schema']),
      });
    if (exampleIn(body) === undefined)
      ctx.report({
        message: 'The request body has no example. Add one: tests send it.',
        location: body.location.key(),
      });
  }
  checkArgs(operation, schemas, report);
}

/**
 * @param {Operation} operation
 * @param {ReadonlyMap<string, Cursor>} schemas
 * @param {Report} report
 */
function checkArgs({ node, path }, schemas, report) {
  const args = textsOf(asNode(node)['x-coze-args']);
  for (const [index, name] of args.entries()) {
    const schema = schemas.get(name);
    const others = [...schemas.keys()].join(', ');
    if (schema === undefined)
      report(`x-coze-args lists ${name}, which is not a parameter. The parameters are: ${others}.`, [
        'x-coze-args',
        index,
      ]);
    else if (![asNode(schema.node)['type']].flat().includes('string'))
      report(`x-coze-args lists ${name}, which is not a string. Leave it in the object of parameters.`, [
        'x-coze-args',
        index,
      ]);
  }
  const renamed = asNode(asNode(node)['x-coze-arg-names']);
  const written = args.map((name) => textsOf(renamed[name])[0] ?? name);
  for (const [index, name] of args.entries()) {
    const place = renamed[name] === undefined ? ['x-coze-args', index] : ['x-coze-arg-names', name];
    const word = written[index] ?? '';
    const isTwice = written.indexOf(word) !== index;
    if (isTwice || !canBeArgument(word))
      report(
        `The argument ${name} cannot have the name ${word}: ${isTwice ? 'another has it' : 'it means something else in the code'}. Choose another name in x-coze-arg-names.`,
        place,
      );
  }
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  const isGenerated = (asNode(node)['x-coze-method'] ?? 'generated') === 'generated';
  if (isGenerated && inPath.some((name, index) => args[index] !== name))
    report(
      `x-coze-args must begin with the names of the path, in their order: ${inPath.join(', ')}.`,
      args.length === 0 ? [] : ['x-coze-args'],
    );
  for (const name of Object.keys(renamed))
    if (!args.includes(name))
      report(`x-coze-arg-names renames ${name}, which x-coze-args does not list.`, ['x-coze-arg-names', name]);
}

/**
 * @param {Context} ctx
 * @param {Cursor} schema
 * @param {string} path - such as `data.items`
 */
function responseField(ctx, schema, path) {
  /** @type {Cursor | undefined} */
  let found = schema;
  for (const step of path.split('.')) found = found && propertiesIn(ctx, found).get(step);
  return found;
}

/**
 * @param {Context} ctx
 * @param {Operation} operation
 * @param {Report} report
 */
function checkPages(ctx, operation, report) {
  const page = asNode(asNode(operation.node)['x-coze-pagination']);
  const response = jsonResponseOf(ctx, operation);
  const { schemas } = inputsOf(ctx, operation);
  for (const [key, value] of Object.entries(page)) {
    const where = ['x-coze-pagination', key];
    const [owner] = [...ONLY_OF_STYLE].find(([, keys]) => keys.includes(key)) ?? [];
    if (owner !== undefined && owner !== page['style'])
      report(`${key} of x-coze-pagination is for the style ${owner}. Remove it, or correct the style.`, where);
    if (key === 'style' || typeof value !== 'string') continue;
    const isParameter = PARAMETERS_OF_PAGES.has(key);
    const field = isParameter ? schemas.get(value) : response && responseField(ctx, at(ctx, response, 'schema'), value);
    const type = PARAMETERS_OF_PAGES.get(key) ?? FIELDS_OF_PAGES.get(key);
    if (field === undefined)
      report(
        isParameter
          ? `${key} of x-coze-pagination is ${value}, which is not a parameter. The parameters are: ${[...schemas.keys()].join(', ')}.`
          : `${key} of x-coze-pagination is ${value}, which is not a field of the response.`,
        where,
      );
    else if (type !== undefined && ![asNode(follow(ctx, field).node)['type']].flat().includes(type))
      report(`${key} of x-coze-pagination is ${value}, which must have the type ${type}.`, where);
    else if (key === 'items' && refNameOf(asNode(follow(ctx, field).node)['items']) === undefined)
      report(`items of x-coze-pagination is ${value}, which is not a list of a named schema.`, where);
  }
}

/**
 * @param {Context} ctx
 * @param {Operation} operation
 */
function checkExamples(ctx, operation) {
  const responses = at(ctx, operation, 'responses');
  for (const status of Object.keys(asNode(responses.node))) {
    const content = at(ctx, responses, status, 'content');
    for (const type of ['application/json', 'text/event-stream']) {
      const described = at(ctx, content, type);
      if (described.node !== undefined && status !== '101' && exampleIn(described) === undefined)
        ctx.report({
          message: 'The response has no example. Add one: the local server responds with it, and tests check it.',
          location: described.location.key(),
        });
    }
  }
}

/**
 * @param {Context} ctx
 * @param {Operation} operation
 * @param {Report} report
 */
function checkResult(ctx, operation, report) {
  checkExamples(ctx, operation);
  const { 'x-coze-unwrap': unwrap, 'x-coze-returns': returns, 'x-coze-unwrap-alias': alias } = asNode(operation.node);
  const response = jsonResponseOf(ctx, operation);
  if (response === undefined) {
    if (unwrap !== undefined || alias !== undefined)
      report('x-coze-unwrap is for a JSON response, and there is none.', ['x-coze-unwrap']);
    return;
  }
  if (returns !== undefined) return;
  const schema = at(ctx, response, 'schema');
  if (unwrap === 'body') {
    const parts = [{ node: asNode(response.node)['schema'] }, ...listIn(schema, 'allOf')];
    if (!parts.some((part) => (refNameOf(part.node) ?? 'Envelope') !== 'Envelope'))
      report('x-coze-unwrap: body needs a response with a named schema beside Envelope.', ['x-coze-unwrap']);
    return;
  }
  const key = typeof unwrap === 'string' ? unwrap : 'data';
  const field = propertiesIn(ctx, schema).get(key);
  if (field === undefined)
    report(
      `The response has no field ${key}. Name the field that the method returns in x-coze-unwrap, or write x-coze-returns: void.`,
      [unwrap === undefined ? 'responses' : 'x-coze-unwrap'],
    );
  else if (!hasTypeName(field.node))
    ctx.report({
      message: `The method returns ${key}, which must be a named schema, a list of them, or a primitive. Move it to schemas/, and refer to it.`,
      location: field.location,
    });
}

/**
 * @param {unknown} schema
 * @returns {boolean} true if its type can be written as a name
 */
function hasTypeName(schema) {
  const { type, items } = asNode(schema);
  if (refNameOf(schema) !== undefined) return true;
  return type === 'array' ? hasTypeName(items) : ['string', 'integer', 'number', 'boolean'].includes(String(type));
}

/** @param {Context} ctx @param {unknown} root */
function checkMethods(ctx, root) {
  const paths = at(ctx, { node: root, location: ctx.location }, 'paths');
  for (const path of Object.keys(asNode(paths.node))) {
    const item = at(ctx, paths, path);
    for (const method of HTTP_METHODS)
      if (!KNOWN_METHODS.includes(method) && isNode(asNode(item.node)[method]))
        ctx.report({
          message: `${method.toUpperCase()} ${path}: the compiler does not know the method. It knows ${KNOWN_METHODS.join(', ')}.`,
          location: item.location.child([method]).key(),
        });
    for (const param of listIn(item, 'parameters'))
      ctx.report({
        message: `${path} has parameters for all methods. Move them to each operation.`,
        location: param.location,
      });
  }
}

/**
 * @param {unknown} root
 * @param {Context} ctx
 */
function checkOperations(root, ctx) {
  checkMethods(ctx, root);
  for (const operation of operationsIn(ctx, root)) {
    /** @type {Report} */
    const report = (message, where = []) => ctx.report({ message, location: operation.location.child(where) });
    checkInputs(ctx, operation, report);
    checkPages(ctx, operation, report);
    checkResult(ctx, operation, report);
  }
}

export const operations = () => ({ Root: { leave: checkOperations } });
