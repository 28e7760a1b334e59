import { Suspense, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Outlet } from 'react-router';
import { PrintFilesDialog } from '../print-files/print-files-dialog.tsx';
import { ProofDialog } from '../proofs/proof-dialog.tsx';
import { PageTitleTarget } from '../ui/page-title.tsx';
import { CommandPalette } from './command-palette.tsx';
import { CartCustomerLink } from './cart-customer-link.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useScreenScroll } from './use-screen-scroll.ts';
import { useFollowPeople } from './use-follow-people.ts';
import { useShellShortcuts } from './use-shell-shortcuts.ts';
import './shell.css';

const focusMain = (): void => document.getElementById('main')?.focus();

/** The frame around every screen: navigation, top bar, palette, help, and the screen itself. */
export function Shell(): React.JSX.Element {
  const [titleTarget, setTitleTarget] = useState<HTMLElement | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useScreenScroll(main);
  useFollowPeople();
  useShellShortcuts(() => setHelpOpen((open) => !open));
  return (
    <PageTitleTarget value={titleTarget}>
      <div className="tb-shell" data-app-ready>
        <button type="button" className="tb-skip" onClick={focusMain}>
          <FormattedMessage id="app.skip" />
        </button>
        <SideNav onHelp={() => setHelpOpen(true)} />
        <TopBar titleRef={setTitleTarget} />
        <main id="main" ref={main} className="tb-main" tabIndex={-1}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
        <CommandPalette onHelp={() => setHelpOpen(true)} />
        <ShortcutSheet opened={helpOpen} onClose={() => setHelpOpen(false)} />
        <CartCustomerLink />
        <PrintFilesDialog />
        <ProofDialog />
      </div>
    </PageTitleTarget>
  );
}
