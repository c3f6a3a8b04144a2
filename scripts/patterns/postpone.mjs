// Postpones the patterns of a bundle. V8 makes a pattern ready when it is first tried, which takes as long as to try it on
// a whole article, and most of some two thousand find nothing in most articles. So a pattern that is only tried is made
// when a text first has one of the strings in it that every match has (cues.mjs).
import { compileFunction } from 'node:vm';
import { parse } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import { cuesOf } from './cues.mjs';
import { cuesText, HEAD, NAMES } from './postponed.mjs';

/** What a method gives for a text in which a pattern is not: of the pattern, and of the text. */
const WITHOUT = {
  test: 'false',
  exec: 'null',
  match: 'null',
  matchAll: '[]',
  replace: 'triedText',
  replaceAll: 'triedText',
  search: '-1',
  split: '[triedText]',
};
const OF_PATTERN = ['test', 'exec'];

/**
 * @param code of a CommonJS module, with names that are not made short
 * @param require what it may ask for when it is loaded
 * @returns the code of one that answers the same
 * @throws Error when the module has a name of its own that is needed for it
 */
export function postponePatterns(code, require) {
  const tree = parse(code, { ecmaVersion: 2024 });
  const bound = boundNames(tree);
  const taken = NAMES.filter((name) => bound.has(name));
  if (taken.length > 0) throw new Error(`a bundle has names that postponed patterns need: ${taken}`);
  const edits = [...ofConstants(code, tree, bound, require), ...ofCalls(code, tree)];
  const first = tree.body.find(({ directive }) => directive === undefined);
  return edited(code, [...edits, { start: first.start, end: first.start, text: HEAD }]);
}

/** Patterns that are constants of a file, where nothing is done with them but to try them. */
function ofConstants(code, tree, bound, require) {
  const constants = tree.body
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .filter(({ id, init }) => id.type === 'Identifier' && isPattern(init) && bound.get(id.name) === 1)
    .map(({ id, init }) => ({ name: id.name, init, uses: [] }));
  const named = new Map(constants.map((constant) => [constant.name, constant]));
  ancestor(tree, {
    Identifier: (node, _, ancestors) => {
      const constant = named.get(node.name);
      constant?.uses.push(useOf(node, ancestors, flagsOf(constant.init)));
    },
  });
  const postponed = constants.filter(({ uses }) => uses.every(Boolean));
  const made = load(code, require, postponed);
  return postponed.flatMap(({ name, init, uses }, at) => {
    const { source, flags } = made[at];
    const text = isLiteral(init) ? JSON.stringify(source) : `() => ${slice(code, init.arguments[0])}`;
    const postponing = `new PostponedPattern(${text}, "${flags}", ${cuesIn(source, flags)})`;
    return [
      { start: init.start, end: init.end, text: postponing },
      ...uses.flatMap((use) => ofConstantInText(code, name, use)),
    ];
  });
}

/** `text.replace(PATTERN, …)`, where the pattern is not made yet. */
function ofConstantInText(code, name, { call, method }) {
  if (OF_PATTERN.includes(method)) return [];
  const [pattern] = call.arguments;
  return [
    ...around(call, `(${name}.ready(triedText = `, ` : ${WITHOUT[method]})`),
    behind({ end: dotOf(code, call) }, call, ') ? triedText'),
    behind(pattern, call, '.pattern'),
  ];
}

/** Where calls begin at one place the outer one is told first; where they end there, the inner one. */
const around = (call, before, after) => [
  { start: call.start, end: call.start, text: before, order: call.start - call.end },
  behind(call, call, after),
];
const behind = ({ end }, call, text) => ({ start: end, end, text, order: call.end - call.start });

/** Patterns that stand where they are tried. */
function ofCalls(code, tree) {
  let count = 0;
  const edits = [];
  ancestor(tree, {
    Literal: (node, _, ancestors) => {
      if (node.regex === undefined) return;
      const cues = cuesIn(node.regex.pattern, node.regex.flags);
      const use = cues === '""' ? undefined : useOf(node, ancestors);
      if (!use) return;
      const { call, method, text } = use;
      const worth = `isWorthTrying(${count++}, ${cues}, triedText = `;
      const without = WITHOUT[method];
      if (text === call.callee.object) {
        edits.push(
          ...around(call, `(${worth}`, ` : ${without})`),
          behind({ end: dotOf(code, call) }, call, ') ? triedText'),
        );
      } else {
        const then = `${slice(code, node)}.${method}(triedText)`;
        edits.push({ start: call.start, end: text.start, text: `(${worth}` });
        edits.push({ start: text.end, end: call.end, text: `) ? ${then} : ${without})` });
      }
    },
  });
  return edits;
}

/** Where the method of a call begins: what is called may stand in brackets. */
const dotOf = (code, { callee }) => code.lastIndexOf('.', callee.property.start);

const slice = (code, { start, end }) => code.slice(start, end);

const cuesIn = (source, flags) => JSON.stringify(cuesText(cuesOf(source, flags), flags.includes('i')));

const isLiteral = (node) => node?.type === 'Literal' && node.regex !== undefined;

/** A pattern as a literal or put together. */
function isPattern(node) {
  if (isLiteral(node)) return true;
  if (node?.type !== 'NewExpression' || node.callee.name !== 'RegExp') return false;
  const [, flags] = node.arguments;
  return flags === undefined || flags.type === 'Literal';
}

const flagsOf = (node) => node.regex?.flags ?? node.arguments[1]?.value ?? '';

/**
 * `PATTERN.test(text)`, `text.replace(PATTERN, …)`: the call, its method, and the text. Not of one that remembers where it
 * was: it would have to be told of a text that it did not try.
 */
function useOf(node, ancestors, flags = flagsOf(node)) {
  const [call, member] = ancestors.slice(-3);
  if (isCall(member) && member.arguments[0] === node)
    return call.type === 'ChainExpression' ? undefined : ofText(member, flags);
  if (!isCall(call) || call.callee !== member || member.object !== node || !OF_PATTERN.includes(member.property.name))
    return undefined;
  const [text, ...others] = call.arguments;
  if (text === undefined || text.type === 'SpreadElement' || others.length > 0 || /[gy]/.test(flags)) return undefined;
  return { call, method: member.property.name, text };
}

function ofText(call, flags) {
  const { object, property } = call.callee;
  const known = property.name in WITHOUT && !OF_PATTERN.includes(property.name);
  return known && !flags.includes('y') ? { call, method: property.name, text: object } : undefined;
}

/** `it.name(…)`. */
const isCall = (node) =>
  node?.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  !node.callee.computed &&
  !node.callee.optional &&
  node.callee.property.type === 'Identifier';

/** How often each name is bound: one that is bound twice is not the same everywhere. */
function boundNames(tree) {
  const count = new Map();
  const bind = (pattern) => {
    if (pattern?.type === 'Identifier') count.set(pattern.name, (count.get(pattern.name) ?? 0) + 1);
    if (pattern?.type === 'ObjectPattern')
      for (const { value, argument } of pattern.properties) bind(value ?? argument);
    if (pattern?.type === 'ArrayPattern') for (const element of pattern.elements) bind(element);
    if (pattern?.type === 'AssignmentPattern') bind(pattern.left);
    if (pattern?.type === 'RestElement') bind(pattern.argument);
  };
  full(tree, (node) => {
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (/Function|Class/.test(node.type)) bind(node.id);
    for (const parameter of node.params ?? []) bind(parameter);
    if (node.type === 'CatchClause') bind(node.param);
    if (node.type === 'AssignmentExpression') bind(node.left);
  });
  return count;
}

/** The patterns as the bundle makes them when it is loaded: of some the source is put together from others. */
function load(code, require, constants) {
  const all = constants.map(({ init }) => slice(code, init)).join(', ');
  const run = compileFunction(`${code}; return [${all}]`, ['exports', 'require', 'module']);
  return run({}, require, { exports: {} });
}

/** @param edits that do not overlap: what stands there gives way to a text */
function edited(code, edits) {
  let at = 0;
  let out = '';
  for (const { start, end, text } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || a.order - b.order,
  )) {
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}
