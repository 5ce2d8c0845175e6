import type { ReactNode } from 'react';
import { percentText } from '#lib/percent.ts';
import type { Mark } from '#lib/version-marks.ts';
import { VersionName } from '#ui/Version.tsx';

type Props = { mark: Mark | null; name: string; percent: number | null; role: ReactNode; children: ReactNode };

/** One version that callers hear: its share, its part in the release, and how its runs went. */
export function StripItem({ mark, name, percent, role, children }: Props) {
  return (
    <div className="max-w-80 min-w-0 border-r border-line px-4 py-2.5 max-phone:max-w-none max-phone:border-r-0 max-phone:border-b max-phone:last:border-b-0">
      <div className="flex min-w-0 items-center gap-3">
        <VersionName mark={mark} name={name} strong />
        <span className="ml-auto font-semibold whitespace-nowrap">{percent === null ? '–' : percentText(percent)}</span>
      </div>
      <p className="text-small text-ink-3">{role}</p>
      <div className="min-h-4 text-small">{children}</div>
    </div>
  );
}
