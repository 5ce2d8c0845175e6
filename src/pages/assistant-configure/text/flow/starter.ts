import { t } from '#lib/words/t.ts';

/** The smallest flow that shows what one is: it talks by a prompt, and says goodbye when the caller is done. */
export function starterFlow() {
  return {
    start_node_id: 'welcome',
    nodes: [
      { id: 'welcome', type: 'prompt', name: t('texts.flowFirst'), instructions: t('texts.flowFirstSays') },
      { id: 'goodbye', type: 'speak', name: t('texts.flowLast'), message: t('texts.flowLastSays') },
    ],
    edges: [
      {
        id: 'done',
        start_node_id: 'welcome',
        condition: { type: 'llm', prompt: t('texts.flowDone') },
        target: { type: 'node', node_id: 'goodbye' },
      },
    ],
  };
}
