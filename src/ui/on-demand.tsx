import { lazy, Suspense, type ComponentType } from 'react';

/** A part that comes as a file of its own when it is first shown, such as a dialog; nothing stands in its place until then. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function OnDemand(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
