import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { Outlet, ScrollRestoration, type Location } from 'react-router';
import { bringLater } from '#lib/words/bring-later.ts';
import { t } from '#lib/words/t.ts';
import { ANNOUNCE_ID } from '#ui/announce.ts';
import { onDemand } from '#ui/on-demand.tsx';
import { panelStore, showPanel } from '#ui/panels.ts';
import { toast } from '#ui/toasts.ts';
import { ToastRegion } from '#ui/ToastRegion.tsx';
import { PHONE, useMedia } from '#ui/use-media.ts';
import { Banners } from './Banners.tsx';
import { Crumbs } from './Crumbs.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Progress } from './Progress.tsx';
import { SideBar, TopBar } from './Navigation.tsx';
import { useArrival } from './use-arrival.ts';
import { useShortcuts } from './use-shortcuts.ts';

// Without a boundary that waits for it: that would hold it back for a third of a second.
const loadPalette = async () => {
  const [{ Palette }] = await Promise.all([import('../palette/Palette.tsx'), bringLater()]);
  return Palette;
};
const CallsDrawer = onDemand(async () => (await Promise.all([import('../calls/CallsDrawer.tsx'), bringLater()]))[0].CallsDrawer);
const KeysDialog = onDemand(async () => (await Promise.all([import('./KeysDialog.tsx'), bringLater()]))[0].KeysDialog);

// The router calls every first entry "default": two of them in one tab must not share a place.
const scrollKey = ({ key, pathname }: Location) => (key === 'default' ? pathname : key);

const hide = () => showPanel(null);

/** What stands around every page. */
export function Shell() {
  const phone = useMedia(PHONE);
  const shown = useSyncExternalStore(panelStore.subscribe, panelStore.read);
  const [Palette, setPalette] = useState<Awaited<ReturnType<typeof loadPalette>> | null>(null);
  const openPalette = () =>
    void loadPalette().then(
      // At once: what is typed next is meant for it.
      (loaded) => flushSync(() => setPalette(() => loaded)),
      (error: Error) => toast({ tone: 'failed', text: t('shell.openFailed'), detail: error.message }),
    );
  const main = useArrival();
  useShortcuts(openPalette);
  return (
    <>
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
        className="fixed top-2 left-2 z-50 -translate-y-24 rounded-2 bg-raised px-4 py-2 font-medium text-accent focus:translate-y-0"
      >
        {t('shell.skip')}
      </a>
      <Progress />
      <Banners />
      {phone && <TopBar onOpenPalette={openPalette} />}
      <div className="flex">
        {!phone && <SideBar onOpenPalette={openPalette} />}
        <main ref={main} id="main" tabIndex={-1} className="max-w-[1680px] min-w-0 flex-1 p-8 pt-6 max-phone:p-4">
          <Crumbs />
          <Outlet />
        </main>
      </div>
      <ToastRegion />
      <NewVersion />
      {Palette && <Palette onClose={() => setPalette(null)} />}
      {shown?.what === 'keys' && <KeysDialog onClose={hide} />}
      {shown?.what === 'calls' && <CallsDrawer key={shown.request} request={shown.request} onClose={hide} />}
      <div id={ANNOUNCE_ID} aria-live="polite" className="sr-only" />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}
