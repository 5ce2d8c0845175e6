import { fieldsOf, type Field } from './field.ts';

const TEXT_ONLY = { required: true } as const;

/** A model of the assistant's own choice, at the top or as what steps in. */
function llmFields(section: 'externalLlm' | 'fallback', start: readonly string[]): Field[] {
  const when = { path: [...start, 'authentication_method'] };
  return fieldsOf(section, start, [
    [['model'], 'text', 'externalModel', TEXT_ONLY],
    [['base_url'], 'url', 'externalUrl', TEXT_ONLY],
    [['authentication_method'], 'choice', 'externalAuthentication', { choices: ['token', 'certificate'], default: 'token' }],
    [['llm_api_key_ref'], 'secret', 'externalKey', { when: { ...when, is: [undefined, null, 'token'] } }],
    [['certificate_ref'], 'secret', 'externalCertificate', { when: { ...when, is: ['certificate'] } }],
    [['token_retrieval_url'], 'url', 'externalTokenUrl', { when: { ...when, is: ['certificate'] } }],
    [['forward_metadata'], 'boolean', 'externalMetadata', { default: false }],
  ]);
}

/** Who the assistant is and what thinks for it. */
export const AGENT_FIELDS: readonly Field[] = [
  ...fieldsOf(
    'agent',
    [],
    [
      [['name'], 'text', 'name', TEXT_ONLY],
      [['tags'], 'texts', 'tags', { default: [] }],
      [['description'], 'long-text', 'description'],
      [['enabled_features'], 'choices', 'features', { choices: ['telephony', 'messaging'] }],
      [['version_name'], 'text', 'versionName', { longest: 50, default: 'New assistant' }],
    ],
  ),
  ...fieldsOf(
    'model',
    [],
    [
      [['model'], 'text', 'model'],
      [['llm_api_key_ref'], 'secret', 'modelKey'],
    ],
  ),
  ...llmFields('externalLlm', ['external_llm']),
  ...fieldsOf(
    'fallback',
    ['fallback_config'],
    [
      [['model'], 'text', 'fallbackModel'],
      [['llm_api_key_ref'], 'secret', 'fallbackKey'],
    ],
  ),
  ...llmFields('fallback', ['fallback_config', 'external_llm']),
  ...fieldsOf('greeting', [], [[['greeting'], 'long-text', 'greeting']]),
  ...fieldsOf('instructions', [], [[['instructions'], 'long-text', 'instructions', TEXT_ONLY]]),
];
