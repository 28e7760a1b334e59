import type { About } from '../../shared/settings/contract.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import type { PreferencesFile } from './preferences-file.ts';

/** What the calls about this machine need. */
export interface MachineSettingsDependencies {
  readonly preferences: PreferencesFile;
  readonly emit: Emit;
  /** Keeps a fault of a window in the log. */
  readonly keepFault: (fault: { name: string; place: string }) => void;
  readonly about: () => Promise<About>;
  /** Closes one shop and opens the other. */
  readonly openShop: () => Promise<void>;
  readonly applyTheme: () => void;
}

type MachineCalls = 'settings.getPreferences' | 'settings.reportFault';
type AwaitedCalls = {
  readonly [Name in 'settings.setPreferences' | 'settings.getAbout']: (
    ...input: Parameters<CallHandlers<'settings'>[Name]>
  ) => Promise<ReturnType<CallHandlers<'settings'>[Name]>>;
};

/** The calls about this machine rather than a shop; they touch no database and run in the main thread. */
export function machineSettingsHandlers(deps: MachineSettingsDependencies): Pick<CallHandlers<'settings'>, MachineCalls> & AwaitedCalls {
  const { preferences, emit } = deps;
  return {
    'settings.getPreferences': () => preferences.get(),
    'settings.setPreferences': async (change) => {
      const before = preferences.get();
      const after = preferences.set(change);
      deps.applyTheme();
      if (after.shop !== before.shop) await deps.openShop();
      emit('settings.preferencesChanged', after);
      return after;
    },
    'settings.getAbout': () => deps.about(),
    'settings.reportFault': (fault) => {
      deps.keepFault(fault);
      return {};
    },
  };
}
