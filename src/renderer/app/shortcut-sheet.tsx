import { Modal } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { shortcutGroups } from './shortcuts.ts';
import './shortcut-sheet.css';

interface ShortcutSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The help sheet: every key that does something, by place. */
export function ShortcutSheet({ opened, onClose }: ShortcutSheetProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <Modal
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      opened={opened}
      onClose={onClose}
      size={920}
      title={<FormattedMessage id="app.help.title" />}
    >
      <div className="tb-sheet">
        {shortcutGroups.map((group) => (
          <section key={group.titleId}>
            <h3 className="tb-label">
              <FormattedMessage id={group.titleId} />
            </h3>
            <dl className="tb-sheet-list">
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.keys + shortcut.labelId}>
                  <dt>
                    <FormattedMessage id={shortcut.labelId} />
                  </dt>
                  <dd>
                    <ShortcutKeys keys={shortcut.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
