import type { JsonObject } from '#lib/json.ts';
import type { Compared } from '#queries/account-files.ts';
import type { Entry } from '#wire/account/folder.ts';
import { heardAtOnce, lackedBy } from '#wire/account/heard.ts';
import type { Step } from '#wire/account/plan.ts';
import { stepFaults, type StepFault } from '#wire/account/step-faults.ts';
import { stepName } from './step-words.ts';

/** One step with all that is worth knowing before it is done. */
export type Judged = {
  readonly step: Step;
  readonly name: string;
  /** As the account has it now. */
  readonly before: JsonObject | undefined;
  readonly isHeard: boolean;
  readonly lacks: readonly string[];
  readonly faults: readonly StepFault[];
};

/** The steps of a plan, those with something wrong first. */
export function judgedSteps({ plan, folder }: Compared, wanted: readonly Entry[]): readonly Judged[] {
  const now = new Map(folder.entries.map(({ path, content }) => [path, content]));
  const then = new Map(wanted.map(({ path, content }) => [path, content]));
  const heard = new Set(heardAtOnce(plan, folder.entries));
  const judged = plan.steps.map((step): Judged => {
    const before = now.get(step.path);
    return {
      step,
      name: stepName(step, (path) => then.get(path) ?? now.get(path)),
      before,
      isHeard: heard.has(step),
      lacks: lackedBy(step, wanted, folder.entries),
      faults: stepFaults(step, before),
    };
  });
  const isWrong = ({ faults, lacks }: Judged) => faults.length + lacks.length > 0;
  return [...judged.filter(isWrong), ...judged.filter((one) => !isWrong(one))];
}
