/** Small files as the house wants them, and files that break one rule each. See lint-proof.ts. */

/** By path. None of these may be reported. */
export const GOOD: Readonly<Record<string, string>> = {
  'wire/thing.ts': `import { z } from 'zod';\nimport type { InferenceEmbedding } from 'telnyx/resources/ai/assistants/assistants';\nexport const Thing = z.looseObject({ id: z.string() });\nexport type Named = InferenceEmbedding;`,
  'src/lib/share.ts': `export const shareText = (share: number) => \`\${share} %\`;`,
  'src/lib/share.test.ts': `import { expect, test } from 'vitest';\nimport { shareText } from './share.ts';\ntest('x', () => { expect(shareText(1)).toBe('1 %'); });`,
  'src/api/http.ts': `export const send = (path: string) => fetch(path);`,
  'src/api/things.ts': `import { Thing } from '#wire/thing.ts';\nimport { send } from './http.ts';\nexport type Kind = 'a' | 'b';\nexport const getThing = async (id: string) => Thing.parse(await (await send(id)).json());`,
  'src/queries/things.ts': `import { queryOptions } from '@tanstack/react-query';\nimport { getThing } from '#api/things.ts';\nexport const thingQuery = (id: string) => queryOptions({ queryKey: ['thing', id], queryFn: () => getThing(id) });`,
  'src/queries/write.ts': `import { mutationOptions } from '@tanstack/react-query';\nexport const write = (send: () => Promise<void>) => mutationOptions({ mutationFn: send });`,
  'src/ui/Badge.tsx': `import { shareText } from '#lib/share.ts';\nexport const Badge = () => <b>{shareText(1)} · </b>;`,
  'src/ui/Top.tsx': `import { useEffect, useRef } from 'react';\nexport function Top() {\n  const top = useRef<HTMLDivElement>(null);\n  // Outside system: the scroll position.\n  useEffect(() => top.current?.scrollIntoView(), []);\n  return <div ref={top} />;\n}`,
  'src/ui/Labels.tsx': `import { shareText } from '#lib/share.ts';\nexport const Labels = ({ on }: { on: boolean }) => <p title={shareText(1)} aria-label={on ? shareText(2) : '– ·'} className="grid" id="Main"><input placeholder="{{name}}" /></p>;\nexport const sent = { title: 'string', label: 'fields.name', text: 'Sent as it stands', path: ['a', 'b'].join('/') };`,
  'src/forms/Field.tsx': `import { Badge } from '#ui/Badge.tsx';\nexport const Field = () => <Badge />;`,
  'src/pages/one/OnePage.tsx': `import { useQuery } from '@tanstack/react-query';\nimport type { Kind } from '#api/things.ts';\nimport { Field } from '#forms/Field.tsx';\nimport { thingQuery } from '#queries/things.ts';\nimport type { Named } from '#wire/thing.ts';\nimport { part } from './parts/part.ts';\nexport function OnePage({ kind, of }: { kind: Kind; of: Named }) {\n  const thing = useQuery(thingQuery(of.id));\n  return <p title={part(kind)}>{thing.data?.id}<Field /></p>;\n}`,
  'src/pages/one/parts/part.ts': `export const part = (kind: 'a' | 'b') => kind;`,
  'src/app/query-client.ts': `import { QueryClient } from '@tanstack/react-query';\nexport const client = new QueryClient();`,
  'src/app/routes.tsx': `import { OnePage } from '#pages/one/OnePage.tsx';\nexport const routes = [OnePage, () => import('#pages/two/TwoPage.tsx')];`,
  'src/pages/two/TwoPage.tsx': `export const TwoPage = () => <p />;`,
  'sandbox/answer.ts': `import { Thing } from '#wire/thing.ts';\nexport const answer = (body: unknown) => Response.json(Thing.parse(body));`,
  'server/open.ts': `import { answer } from '#sandbox/answer.ts';\nexport const open = () => answer;`,
  'e2e/one/one.spec.ts': `import { expect, test } from '@playwright/test';\ntest('is there', async ({ page }) => {\n  await page.goto('/');\n  await expect(page.getByRole('main')).toBeVisible();\n});`,
};

/** By path: the text, and the rule that must report it. */
export const BAD: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  // Who may import whom.
  'src/lib/x01.ts': [`import { Thing } from '#wire/thing.ts';\nexport const x = Thing;`, 'boundaries(dependencies)'],
  'src/lib/x02.ts': [`import { useState } from 'react';\nexport const x = useState;`, 'boundaries(dependencies)'],
  'wire/x03.ts': [`import { send } from '#api/http.ts';\nexport const x = send;`, 'boundaries(dependencies)'],
  'wire/x04.ts': [`import { useState } from 'react';\nexport const x = useState;`, 'boundaries(dependencies)'],
  'src/api/x05.ts': [`import { thingQuery } from '#queries/things.ts';\nexport const x = thingQuery;`, 'boundaries(dependencies)'],
  'src/api/x06.ts': [`import { useQuery } from '@tanstack/react-query';\nexport const x = useQuery;`, 'boundaries(dependencies)'],
  'src/queries/x07.ts': [`import { Badge } from '#ui/Badge.tsx';\nexport const x = Badge;`, 'boundaries(dependencies)'],
  'src/queries/x08.ts': [`import { useNavigate } from 'react-router';\nexport const x = useNavigate;`, 'boundaries(dependencies)'],
  'src/ui/x09.ts': [`import { thingQuery } from '#queries/things.ts';\nexport const x = thingQuery;`, 'boundaries(dependencies)'],
  'src/ui/x10.ts': [`import { Link } from 'react-router';\nexport const x = Link;`, 'boundaries(dependencies)'],
  'src/ui/x11.ts': [`import { z } from 'zod';\nexport const x = z;`, 'boundaries(dependencies)'],
  'src/forms/x12.ts': [`import { getThing } from '#api/things.ts';\nexport const x = getThing;`, 'boundaries(dependencies)'],
  'src/forms/x13.ts': [`import { thingQuery } from '#queries/things.ts';\nexport const x = thingQuery;`, 'boundaries(dependencies)'],
  'src/pages/two/x14.ts': [`import { part } from '#pages/one/parts/part.ts';\nexport const x = part;`, 'boundaries(dependencies)'],
  'src/pages/two/x15.ts': [`import { part } from '../one/parts/part.ts';\nexport const x = part;`, 'boundaries(dependencies)'],
  'src/pages/two/x16.ts': [`import { getThing } from '#api/things.ts';\nexport const x = getThing;`, 'boundaries(dependencies)'],
  'src/pages/two/x17.ts': [`export const x = () => import('#api/things.ts');`, 'boundaries(dependencies)'],
  'src/app/x18.ts': [`import { answer } from '#sandbox/answer.ts';\nexport const x = answer;`, 'boundaries(dependencies)'],
  'src/app/x19.ts': [`import { open } from '#server/open.ts';\nexport const x = open;`, 'boundaries(dependencies)'],
  'server/x20.ts': [`import { OnePage } from '#pages/one/OnePage.tsx';\nexport const x = OnePage;`, 'boundaries(dependencies)'],
  'server/x21.ts': [`import { send } from '#api/http.ts';\nexport const x = send;`, 'boundaries(dependencies)'],
  'sandbox/x22.ts': [`import { getThing } from '#api/things.ts';\nexport const x = getThing;`, 'boundaries(dependencies)'],
  'sandbox/x23.ts': [`import { open } from '#server/open.ts';\nexport const x = open;`, 'boundaries(dependencies)'],
  'e2e/x24.ts': [`import { OnePage } from '#pages/one/OnePage.tsx';\nexport const x = OnePage;`, 'boundaries(dependencies)'],
  'src/pages/two/x25.ts': [`import { gone } from './not-there.ts';\nexport const x = gone;`, 'boundaries(dependencies)'],
  'src/x26.ts': [`export const x = 1;`, 'boundaries(no-unknown-files)'],
  'src/pages/two/x27.ts': [`import { useQueryClient } from '@tanstack/react-query';\nexport const x = useQueryClient;`, 'eslint(no-restricted-imports)'],
  'src/pages/two/x28.ts': [`import { mutationOptions } from '@tanstack/react-query';\nexport const x = mutationOptions;`, 'eslint(no-restricted-imports)'],
  'src/app/x29.ts': [`import { QueryClient } from '@tanstack/react-query';\nexport const x = new QueryClient();`, 'eslint(no-restricted-imports)'],
  'wire/x30.ts': [`import Telnyx from 'telnyx';\nexport const x = new Telnyx();`, 'eslint(no-restricted-imports)'],
  // One way out to the network.
  'src/pages/two/x40.ts': [`export const x = () => fetch('/x');`, 'eslint(no-restricted-globals)'],
  'src/ui/x41.ts': [`export const x = () => window.fetch('/x');`, 'eslint(no-restricted-properties)'],
  // Modules.
  'src/lib/x50.ts': [`import { y } from './x51.ts';\nexport const x = () => y;`, 'import(no-cycle)'],
  'src/lib/x51.ts': [`import { x } from './x50.ts';\nexport const y = () => x;`, 'import(no-cycle)'],
  'src/ui/x52.tsx': [`export default function Box() {\n  return <p />;\n}`, 'import(no-default-export)'],
  'src/ui/x53.ts': [`export * from './Badge.tsx';`, 'oxc(no-barrel-file)'],
  'src/lib/x54.ts': [`${'export type A = 1;\n'.repeat(1)}${'//\n'.repeat(251)}`, 'eslint(max-lines)'],
  // Types.
  'src/lib/x60.ts': [`export const x = (y: any) => String(y);`, 'typescript(no-explicit-any)'],
  'src/lib/x61.ts': [`export const x = (y: unknown) => y as string;`, 'typescript(consistent-type-assertions)'],
  'src/lib/x62.ts': [`export const x = (y: string | null) => y!;`, 'typescript(no-non-null-assertion)'],
  'src/lib/x63.ts': [`// @ts-ignore\nexport const x: string = 1;`, 'typescript(ban-ts-comment)'],
  'src/lib/x64.ts': [`const work = async () => 1;\nexport function x() {\n  work();\n}`, 'typescript(no-floating-promises)'],
  'src/lib/x65.ts': [
    `export function x(y: 'a' | 'b') {\n  switch (y) {\n    case 'a': return 1;\n  }\n  return 2;\n}`,
    'typescript(switch-exhaustiveness-check)',
  ],
  'src/lib/x66.ts': [`export const x = (text: string): string => JSON.parse(text);`, 'typescript(no-unsafe-return)'],
  // React.
  'src/ui/x70.tsx': [
    `import { useState } from 'react';\nexport function X({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return <p />;\n}`,
    'react-hooks(rules-of-hooks)',
  ],
  'src/ui/x71.tsx': [
    `import { useEffect } from 'react';\nexport function X({ text }: { text: string }) {\n  // Outside system: the title.\n  useEffect(() => { document.title = text; }, []);\n  return <p />;\n}`,
    'react-hooks(exhaustive-deps)',
  ],
  'src/ui/x72.tsx': [
    `import { useEffect, useState } from 'react';\nexport function X({ text }: { text: string }) {\n  const [seen, setSeen] = useState('');\n  // Outside system: none, in truth.\n  useEffect(() => setSeen(text), [text]);\n  return <p>{seen}</p>;\n}`,
    'react(set-state-in-effect)',
  ],
  'src/ui/x73.tsx': [`export function X({ list }: { list: string[] }) {\n  list[0] = 'more';\n  return <p>{list}</p>;\n}`, 'react(immutability)'],
  'src/ui/x74.tsx': [`export const X = () => <p>{Math.random()}</p>;`, 'react(purity)'],
  'src/ui/x75.tsx': [`import { useRef } from 'react';\nexport function X() {\n  const count = useRef(0);\n  return <p>{count.current}</p>;\n}`, 'react(refs)'],
  'src/ui/x76.tsx': [
    `import { useEffect } from 'react';\nexport function X({ text }: { text: string }) {\n  useEffect(() => { document.title = text; }, [text]);\n  return <p />;\n}`,
    'house(effect-names-its-system)',
  ],
  'src/ui/x77.tsx': [`export const X = () => <p>Save changes</p>;`, 'react(jsx-no-literals)'],
  // Texts that no catalogue has, and lists that only English separates so.
  'src/ui/x81.tsx': [`export const X = () => <p title="Save changes" />;`, 'house(texts-from-the-catalogue)'],
  'src/ui/x82.tsx': [`export const X = ({ on }: { on: boolean }) => <p aria-label={on ? 'Shown' : undefined} />;`, 'house(texts-from-the-catalogue)'],
  'src/ui/x83.tsx': [`export const X = ({ name }: { name: string }) => <input placeholder={\`Name of \${name}\`} />;`, 'house(texts-from-the-catalogue)'],
  'src/pages/two/x84.ts': [`export const columns = [{ key: 'name', head: 'Name' }];`, 'house(texts-from-the-catalogue)'],
  'src/pages/two/x85.ts': [`export const x = (names: string[]) => names.join(', ');`, 'house(lists-by-the-language)'],
  'src/pages/two/x86.ts': [`export const x = (a: string, b: string) => \`\${a}, \${b}\`;`, 'house(lists-by-the-language)'],
  'src/ui/x87.tsx': [`export const X = ({ a, b }: { a: string; b: string }) => <p>{a}, {b}</p>;`, 'react(jsx-no-literals)'],
  'src/ui/x78.tsx': [`export const X = () => <img src="/x.png" />;`, 'jsx-a11y(alt-text)'],
  'src/ui/x79.tsx': [`export const X = ({ go }: { go: () => void }) => <div onClick={go} />;`, 'jsx-a11y(click-events-have-key-events)'],
  'src/queries/x80.ts': [
    `import { queryOptions } from '@tanstack/react-query';\nimport { getThing } from '#api/things.ts';\nexport const x = (id: string) => queryOptions({ queryKey: ['x'], queryFn: () => getThing(id) });`,
    'query(exhaustive-deps)',
  ],
  // Tests.
  'e2e/x90.spec.ts': [
    `import { expect, test } from '@playwright/test';\ntest('x', async ({ page }) => {\n  await page.waitForTimeout(9);\n  expect(1).toBe(1);\n});`,
    'playwright(no-wait-for-timeout)',
  ],
  'e2e/x91.spec.ts': [
    `import { expect, test } from '@playwright/test';\ntest('x', async ({ page }) => {\n  expect(page.getByRole('main')).toBeVisible();\n});`,
    'playwright(missing-playwright-await)',
  ],
  'e2e/x92.spec.ts': [
    `import { expect, test } from '@playwright/test';\ntest('x', async ({ page }) => {\n  await page.route('**', () => undefined);\n  expect(1).toBe(1);\n});`,
    'house(no-softened-tests)',
  ],
  'e2e/x93.spec.ts': [`import { test } from '@playwright/test';\ntest('x', async ({ page }) => {\n  await page.goto('/');\n});`, 'playwright(expect-expect)'],
  'src/lib/x94.test.ts': [`import { expect, test } from 'vitest';\ntest.skip('x', () => { expect(1).toBe(1); });`, 'house(no-softened-tests)'],
};
