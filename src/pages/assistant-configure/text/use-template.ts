import { useMemo } from 'react';
import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { doubled } from '#lib/template.ts';
import { t } from '#lib/words/t.ts';
import type { Problem, ProblemFix } from '#ui/code/problem.ts';
import { useSettled } from '#ui/use-settled.ts';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { withVariable } from '#wire/variables.ts';
import { templateNames } from './names.ts';
import { renamed, textFaults, type TextFault } from './text-faults.ts';

const braced = (name: string) => `{{${name}}}`;

const SEVERITY = { unset: 'warning', 'from-webhook': 'hint', reserved: 'error', single: 'warning', secret: 'warning', unused: 'hint' } as const;

type Given = Pick<SectionProps, 'draft' | 'set' | 'edit' | 'known' | 'disabledReason'>;

/** The names that a text of the assistant may use, and what is wrong with those that it uses. They follow the typing and never hold it up. */
export function useTemplate(key: 'instructions' | 'greeting', { draft, set, edit, known, disabledReason }: Given) {
  const settled = useSettled(draft);
  const { secrets } = known;
  const names = useMemo(() => templateNames(settled, secrets), [settled, secrets]);
  const problems = useMemo(() => {
    const rewrite = (change: (text: string) => string) => edit((now) => rewritten(now, [key], change));
    const fixesOf = (fault: TextFault): ProblemFix[] => (disabledReason === undefined ? fixes(fault, { rewrite, set, edit }) : []);
    return textFaults(textOf(getAt(settled, [key])), settled, secrets).map((fault): Problem => {
      const place = fault.from === undefined || fault.to === undefined ? {} : { from: fault.from, to: fault.to };
      return { severity: SEVERITY[fault.kind], message: said(fault), ...place, fixes: fixesOf(fault) };
    });
  }, [settled, secrets, key, set, edit, disabledReason]);
  return { names, problems };
}

function rewritten(draft: JsonObject, path: Path, change: (text: string) => string): JsonObject {
  const next = setAt(draft, path, change(textOf(getAt(draft, path))));
  return isObject(next) ? next : draft;
}

function said({ kind, name }: TextFault): string {
  switch (kind) {
    case 'unset':
      return t('lint.variableUnset', { name: braced(name) });
    case 'from-webhook':
      return t('lint.variableFromWebhook', { name: braced(name) });
    case 'reserved':
      return t('lint.variableReserved', { name: braced(name) });
    case 'single':
      return t('lint.singleBraces', { single: `{${name}}`, double: braced(name) });
    case 'secret':
      return t('texts.secretUnknown', { name });
    case 'unused':
      return t('texts.unused', { name });
  }
}

type Ways = Pick<SectionProps, 'set' | 'edit'> & { readonly rewrite: (change: (text: string) => string) => void };

function fixes({ kind, name, meant }: TextFault, { rewrite, set, edit }: Ways): ProblemFix[] {
  if (kind === 'unused') return [{ label: t('texts.removeValue', { name }), apply: () => set(['dynamic_variables', name], undefined) }];
  if (kind === 'single') return [{ label: t('lint.singleBracesFix', { double: braced(name) }), apply: () => rewrite((text) => doubled(text, name)) }];
  const part = kind === 'secret' ? 'secret' : 'variable';
  const correction =
    meant === undefined
      ? []
      : [{ label: t('texts.useMeant', { name: part === 'secret' ? meant : braced(meant) }), apply: () => rewrite((text) => renamed(text, part, name, meant)) }];
  const canAdd = kind === 'unset' || kind === 'from-webhook';
  return [...correction, ...(canAdd ? [{ label: t('texts.addVariable', { name }), apply: () => edit((now) => withVariable(now, name)) }] : [])];
}
