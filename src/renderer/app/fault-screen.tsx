import { Button, Group } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../ui/empty-state.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';

const restartAt = (hash: string): void => {
  window.location.hash = hash;
  window.location.reload();
};

/** Says that a fault of ours stopped a screen, and leads back; saved work and the draft are safe in the database. */
export function FaultScreen(): React.JSX.Element {
  return (
    <main className="tb-full-page">
      <EmptyState
        picture={<StitchPicture />}
        title={<FormattedMessage id="app.fault.title" />}
        text={<FormattedMessage id="app.fault.text" />}
        action={
          <Group>
            <Button onClick={() => restartAt('#/')}>
              <FormattedMessage id="app.fault.home" />
            </Button>
            <Button variant="default" onClick={() => window.location.reload()}>
              <FormattedMessage id="app.fault.reload" />
            </Button>
          </Group>
        }
      />
    </main>
  );
}
