/**
 * Rules of this house that no lint package has (docs/ARCHITECTURE.md). Names say what is wanted; the texts say what to do.
 */
const SAID = /Outside system: \S/;

/** An effect without an outside system is state kept twice. The comment may stand above a run of effects. */
const effectNamesItsSystem = {
  create: (context) => ({
    CallExpression(node) {
      if (!isEffect(node.parent)) return;
      for (let statement = node.parent; isEffect(statement); statement = before(statement)) {
        if (context.sourceCode.getCommentsBefore(statement).some((comment) => SAID.test(comment.value))) return;
      }
      context.report({ node, message: 'Say above the effect what it is for: "// Outside system: …". Without one, derive the value or act in the event.' });
    },
  }),
};

/** A test that is skipped, retried or narrowed tells nothing. */
const noSoftenedTests = {
  create: (context) => ({
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return;
      const { name } = node.property;
      const of = node.object.type === 'Identifier' ? node.object.name : '';
      const softened =
        ['skip', 'only', 'fixme', 'fails', 'todo', 'slow', 'skipIf', 'runIf', 'retry'].includes(name) && ['test', 'it', 'describe', 'suite'].includes(of);
      const intercepted = name === 'route' && (of === 'page' || of === 'context');
      if (softened) context.report({ node, message: `No ${of}.${name}: a test runs, every time, or goes.` });
      if (intercepted) context.report({ node, message: 'No intercepted requests: turn on a scene of the sandbox instead.' });
    },
  }),
};

function isEffect(statement) {
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  return call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'useEffect';
}

function before(statement) {
  const { body } = statement.parent;
  return Array.isArray(body) ? body[body.indexOf(statement) - 1] : undefined;
}

// The lint program asks for a default export.
export default {
  meta: { name: 'house' },
  rules: { 'effect-names-its-system': effectNamesItsSystem, 'no-softened-tests': noSoftenedTests },
};
