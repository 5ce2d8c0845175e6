import type { Fields } from './record.ts';

type Size = 'small' | 'medium' | 'large';

const BILLION = 1_000_000_000;

function hosted(id: string, size: Size, billions: number, context: number, license: string, description: string, more: Fields = {}): Fields {
  return {
    id,
    object: 'model',
    created: '2026-01-12T00:00:00Z',
    owned_by: 'Telnyx',
    organization: id.slice(0, id.indexOf('/')),
    context_length: context,
    languages: ['en', 'es', 'de', 'fr', 'pt', 'it', 'zh', 'ja'],
    parameters: billions * BILLION,
    parameters_str: billions >= 1000 ? `${(billions / 1000).toFixed(1)}T` : `${billions}B`,
    tier: size,
    license,
    task: 'text-generation',
    description,
    regions: ['us-central-1', 'us-east-1'],
    is_vision_supported: false,
    is_fine_tunable: false,
    recommended_for_assistants: false,
    pricing: { ...PRICES[size], currency: 'USD', unit: '1M_tokens' },
    ...more,
  };
}

/** Made-up prices in the right form. */
const PRICES = {
  small: { prompt: '0.100000', cached_prompt: '0.020000', completion: '0.300000' },
  medium: { prompt: '0.300000', cached_prompt: '0.060000', completion: '1.200000' },
  large: { prompt: '0.600000', cached_prompt: '0.120000', completion: '2.500000' },
} as const;

const recommended = { recommended_for_assistants: true };

/** Another company's model, reached with its key. */
function proxied(id: string, context: number, description: string): Fields {
  return hosted(id, 'large', 0, context, 'Proprietary', description, {
    owned_by: id.slice(0, id.indexOf('/')),
    parameters_str: null,
    tier: 'unlisted',
    is_vision_supported: true,
    pricing: {},
  });
}

/** The language models that can be chosen; the figures are plausible, not Telnyx's own. */
export const MODELS: readonly Fields[] = [
  hosted('moonshotai/Kimi-K2.6', 'large', 1000, 262_144, 'Modified MIT', 'Strong at tools and long conversations.', recommended),
  hosted('zai-org/GLM-5.1-FP8', 'large', 754, 202_752, 'MIT', 'Careful reasoning over long instructions.', recommended),
  hosted('MiniMaxAI/MiniMax-M2.7', 'medium', 229, 196_608, 'MIT', 'Quick answers for short calls.', recommended),
  hosted('Qwen/Qwen3-235B-A22B', 'medium', 235, 131_072, 'Apache 2.0', 'Many languages.'),
  hosted('meta-llama/Llama-3.3-70B-Instruct', 'medium', 70, 131_072, 'Llama 3.3 Community License', 'A steady general model.', { is_fine_tunable: true }),
  hosted('google/gemma-3-27b-it', 'small', 27, 131_072, 'Gemma', 'Small and fast.', { is_vision_supported: true, is_fine_tunable: true }),
  hosted('mistralai/Mistral-Small-3.2-24B-Instruct', 'small', 24, 131_072, 'Apache 2.0', 'Small and fast, good at European languages.', {
    is_fine_tunable: true,
  }),
  proxied('openai/gpt-4o', 128_000, 'Reached through OpenAI with your own key.'),
  proxied('openai/gpt-4.1', 1_047_576, 'Reached through OpenAI with your own key.'),
  proxied('anthropic/claude-haiku-4-5', 200_000, 'Reached through Anthropic with your own key.'),
];
