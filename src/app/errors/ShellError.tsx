import { PageError } from './PageError.tsx';

/** When the shell itself breaks there is nothing around the message. */
export function ShellError() {
  return (
    <main className="mx-auto max-w-[720px] p-8 max-phone:p-4">
      <PageError />
    </main>
  );
}
