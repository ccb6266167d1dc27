// @ts-check
/** The compiler knows how each operation is sent and answered. What it does not know, it would leave out without a word. */
import { arrayOf, asNode } from '../spec/document.mjs';
import { at, operationsIn, paramsIn } from './cursor.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Cursor} Cursor */
/** @typedef {import('./cursor.mjs').Operation} Operation */

const BODIES = ['application/json', 'multipart/form-data'];
const ANSWERS = ['application/json', 'text/event-stream'];
const PRIMITIVES = ['string', 'integer', 'number', 'boolean'];
const METHODS_WITHOUT_BODY = ['get'];

/**
 * @param {Context} ctx
 * @param {Operation} operation
 */
function checkBody(ctx, operation) {
  const body = at(ctx, operation, 'requestBody');
  if (body.node === undefined) return;
  const content = at(ctx, body, 'content');
  const types = Object.keys(asNode(content.node));
  const [unknown] = types.filter((type) => !BODIES.includes(type));
  if (METHODS_WITHOUT_BODY.includes(operation.method))
    ctx.report({
      message: `${operation.method.toUpperCase()} has no request body: fetch refuses one. Use parameters, or another method.`,
      location: operation.location.child(['requestBody']).key(),
    });
  else if (unknown !== undefined)
    ctx.report({
      message: `The request body is ${unknown}, which the client cannot send. It must be ${BODIES.join(' or ')}.`,
      location: content.location.child([unknown]).key(),
    });
  else if (types.length > 1)
    ctx.report({
      message: `The request body has ${types.length} media types: the client sends one. Remove the others.`,
      location: content.location.key(),
    });
}

/**
 * @param {Cursor} schema
 * @returns {unknown[]} its types without null
 */
const valueTypesOf = ({ node }) => [asNode(node)['type']].flat().filter((type) => type !== 'null');

/**
 * @param {Context} ctx
 * @param {Cursor} param
 */
function checkParam(ctx, param) {
  const { name, in: place, style, explode, allowReserved } = asNode(param.node);
  const schema = at(ctx, param, 'schema');
  /** @param {string} message @param {string[]} where */
  const report = (message, ...where) => ctx.report({ message, location: param.location.child(where) });
  if (style !== undefined && style !== (place === 'path' ? 'simple' : 'form'))
    report(`The style ${JSON.stringify(style)} of ${String(name)} is not supported. Remove it.`, 'style');
  if (allowReserved === true) report(`allowReserved of ${String(name)} is not supported. Remove it.`, 'allowReserved');
  const types = valueTypesOf(schema);
  const isList = types.length === 1 && types[0] === 'array' && place === 'query';
  const items = isList ? valueTypesOf(at(ctx, schema, 'items')) : types;
  if (items.length === 0 || !items.every((type) => PRIMITIVES.includes(String(type))))
    report(
      `The parameter ${String(name)} must be a ${PRIMITIVES.join(', ')}${place === 'query' ? ', or a list of one' : ''}. Write its type.`,
      ...(schema.node === undefined ? [] : ['schema']),
    );
  else if (isList && explode !== false)
    report(`The client sends the list ${String(name)} with commas. Write style: form and explode: false.`);
}

/**
 * @param {Context} ctx
 * @param {Operation} operation
 */
function checkAnswers(ctx, operation) {
  const { 'x-coze-socket': socket, 'x-coze-binary': binary, 'x-coze-method': method } = asNode(operation.node);
  const responses = at(ctx, operation, 'responses');
  const success = socket === undefined ? '200' : '101';
  const known = method === 'none' ? [success, '302'] : [success];
  const statuses = Object.keys(asNode(responses.node));
  const others = statuses.filter((status) => !known.includes(status) && !/^[45](\d\d|XX)$/.test(status));
  for (const status of others)
    ctx.report({
      message: `The client does not know the response ${status} here. The response of success is ${success}; the others are 4XX and 5XX.`,
      location: responses.location.child([status]).key(),
    });
  if (others.length === 0 && !statuses.some((status) => known.includes(status)))
    ctx.report({ message: `There is no response ${success}. Describe it.`, location: responses.location.key() });
  for (const status of statuses) {
    const content = at(ctx, responses, status, 'content');
    const isBytes = binary === true && status === success;
    for (const type of Object.keys(asNode(content.node))) {
      const message = isBytes
        ? `The response is bytes by x-coze-binary, and ${type} is not. Remove one of the two.`
        : `The response is ${type}, which the client cannot read. It must be ${ANSWERS.join(' or ')}, or bytes with x-coze-binary: true.`;
      if (ANSWERS.includes(type) === isBytes) ctx.report({ message, location: content.location.child([type]).key() });
    }
  }
}

/**
 * Sockets have servers of their own, and operations without a method are called in src/auth.
 *
 * @param {Context} ctx
 * @param {Operation} operation
 */
function checkPlace(ctx, operation) {
  const { servers, security, 'x-coze-socket': socket, 'x-coze-method': method } = asNode(operation.node);
  /** @param {string} key */
  const report = (key) =>
    ctx.report({
      message: `${key} of one operation is not supported: the client has one for all. Remove it.`,
      location: operation.location.child([key]).key(),
    });
  if (servers !== undefined && socket === undefined && method !== 'none') report('servers');
  if (security !== undefined && method !== 'none') report('security');
}

/**
 * @param {unknown} root
 * @param {Context} ctx
 */
function checkTransport(root, ctx) {
  const paths = at(ctx, { node: root, location: ctx.location }, 'paths');
  for (const path of Object.keys(asNode(paths.node))) {
    const item = at(ctx, paths, path);
    if (arrayOf(asNode(item.node)['servers']).length > 0)
      ctx.report({
        message: `servers of ${path} are not supported: the client has one for all. Remove them.`,
        location: item.location.child(['servers']).key(),
      });
  }
  for (const operation of operationsIn(ctx, root)) {
    checkBody(ctx, operation);
    for (const param of paramsIn(ctx, operation)) checkParam(ctx, param);
    checkAnswers(ctx, operation);
    checkPlace(ctx, operation);
  }
}

export const transportRule = () => ({ Root: { leave: checkTransport } });
