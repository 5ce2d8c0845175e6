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

/** What people see or hear, as attributes of elements and of our own parts. */
const SEEN = new Set(
  'aria-label aria-description aria-placeholder aria-roledescription aria-valuetext title placeholder alt label description hint says head text words action'.split(
    ' ',
  ),
);

/** Of an object it may as well be what the API is sent. */
const NAMES_A_TEXT = new Set(['label', 'title', 'placeholder', 'alt', 'hint', 'head']);

/** Is the same in every language. */
const SAME = /\{\{.*?\}\}|\b(?:null|Bearer|Authorization|ElevenLabs|Vapi|Retell)\b/g;

/** A text that is written into the code is in one language for ever. Text between tags is the business of react/jsx-no-literals. */
const textsFromTheCatalogue = {
  create: (context) => {
    const look = (value, words) => {
      for (const { node, text } of written(value))
        if (words.test(text.replaceAll(SAME, '')))
          context.report({ node, message: `"${text}" is seen by people: put it into the catalogue (src/lib/words) and take it with t().` });
    };
    return {
      JSXAttribute({ name, value }) {
        if (name.type === 'JSXIdentifier' && SEEN.has(name.name)) look(value, /\p{L}{2}/u);
      },
      // What begins with a capital is no key and no value.
      Property({ key, value }) {
        if (key.type === 'Identifier' && NAMES_A_TEXT.has(key.name)) look(value, /^\p{Lu}\p{Ll}/u);
      },
    };
  },
};

/** The texts that an expression can come to, as far as they stand in it. */
function written(node) {
  switch (node?.type) {
    case 'JSXExpressionContainer':
      return written(node.expression);
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => ({ node: quasi, text: quasi.value.raw }));
    case 'ConditionalExpression':
      return [...written(node.consequent), ...written(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...written(node.left), ...written(node.right)];
    default:
      return [];
  }
}

/** Languages separate the parts of a list each in their own way. */
const listsByTheLanguage = {
  create: (context) => {
    const message = 'Join what people read with listText() (src/lib/list-text.ts), or take the comma from the catalogue: t("ui.comma").';
    return {
      CallExpression(node) {
        const [separator] = node.arguments;
        const isJoin = node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier' && node.callee.property.name === 'join';
        if (isJoin && separator?.type === 'Literal' && /^[,;、，] ?$/.test(separator.value) && separator.value !== ',') context.report({ node, message });
      },
      TemplateElement(node) {
        if (/^[,;、，] $/.test(node.value.raw)) context.report({ node, message });
      },
    };
  },
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
  rules: {
    'effect-names-its-system': effectNamesItsSystem,
    'no-softened-tests': noSoftenedTests,
    'texts-from-the-catalogue': textsFromTheCatalogue,
    'lists-by-the-language': listsByTheLanguage,
  },
};
