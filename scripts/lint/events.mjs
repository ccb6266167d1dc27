// @ts-check
/** The events of a stream or a socket are named schemas. Each option of a union with a discriminator has one constant name. */
import { asNode, isNode } from '../spec/document.mjs';
import { at, follow, listIn, operationsIn, propertiesIn, refNameOf } from './cursor.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Cursor} Cursor */

/**
 * @param {Context} ctx
 * @param {Cursor} reference
 */
function checkUnion(ctx, reference) {
  const union = follow(ctx, reference);
  const property = asNode(asNode(union.node)['discriminator'])['propertyName'];
  if (refNameOf(reference.node) === undefined || typeof property !== 'string')
    return ctx.report({
      message: 'The events must be a named union with a discriminator. Add discriminator: { propertyName: event }.',
      location: union.location,
    });
}

/**
 * @param {unknown} node
 * @param {Context} ctx
 */
function checkMemberNames(node, ctx) {
  const union = { node, location: ctx.location };
  const { propertyName: property, mapping } = asNode(asNode(node)['discriminator']);
  if (typeof property !== 'string') return;
  if (mapping !== undefined)
    ctx.report({
      message: `The mapping follows from the constants of ${property}. Remove it.`,
      location: union.location.child(['discriminator', 'mapping']).key(),
    });
  const members = listIn(union, 'oneOf');
  if (members.length > 0 && !members.some((member) => propertiesIn(ctx, member).has(property)))
    return ctx.report({
      message: `No option has the field ${property}. Correct its name.`,
      location: union.location.child(['discriminator', 'propertyName']),
    });
  /** @type {Map<string, string>} */
  const seen = new Map();
  for (const member of members) {
    const name = refNameOf(member.node);
    const schema = follow(ctx, member);
    const field = propertiesIn(ctx, schema).get(property);
    const event = field && asNode(follow(ctx, field).node)['const'];
    /** @param {string} message */
    const report = (message) => ctx.report({ message, location: schema.location.key() });
    if (name === undefined) report('An event must be a named schema. Move it out of the union, and refer to it.');
    else if (typeof event !== 'string')
      report(
        `The event ${name} has no constant name. Write ${property}: { type: string, const: <name of the event> }.`,
      );
    else if (seen.has(event)) report(`The event ${event} is also the name of ${seen.get(event)}. Remove one of them.`);
    else seen.set(event, name);
  }
}

/**
 * @param {unknown} root
 * @param {Context} ctx
 */
function checkEvents(root, ctx) {
  for (const operation of operationsIn(ctx, root)) {
    const { 'x-coze-stream': stream, 'x-coze-socket': socket } = asNode(operation.node);
    const events = at(ctx, operation, 'responses', '200', 'content', 'text/event-stream');
    const frames = at(ctx, operation, 'responses', '101', 'content', 'application/json', 'schema');
    const [client, server] = listIn(frames, 'anyOf');
    /** @param {string} message */
    const report = (message) => ctx.report({ message, location: operation.location.child(['responses']) });
    if (isNode(events.node))
      checkUnion(ctx, { node: events.node['schema'], location: events.location.child(['schema']) });
    else if (stream !== undefined)
      report('x-coze-stream is for an operation with the response content text/event-stream.');
    if (client !== undefined && server !== undefined) for (const union of [client, server]) checkUnion(ctx, union);
    else if (socket !== undefined)
      report(
        'x-coze-socket is for an operation whose response 101 lists the client events, the server events and the base event.',
      );
  }
}

export const events = () => ({ Schema: { enter: checkMemberNames }, Root: { leave: checkEvents } });
