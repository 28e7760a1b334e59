import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { ownGarmentKey, type OwnGarment } from '../../shared/garments/own/own-garment.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { CallInput, CallOutput } from '../../shared/studio-contract.ts';
import { ConfirmDialog } from '../bridge/confirm-dialog.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useGarmentDraft } from './garment-draft.ts';

/** The change that deletes a garment; its screen holds it, because this button goes with the garment. */
export type GarmentDeletion = UseMutationResult<CallOutput<'garments.deleteOwn'>, AppError, CallInput<'garments.deleteOwn'>>;

interface DeleteGarmentProps {
  readonly garment: OwnGarment;
  readonly deletion: GarmentDeletion;
}

/** Deletes a garment after asking once more; says which products keep it from that. */
export function DeleteGarment({ garment, deletion }: DeleteGarmentProps): React.JSX.Element {
  const intl = useIntl();
  const navigate = useNavigate();
  const markRead = useGarmentDraft((draft) => draft.markRead);
  const [opened, setOpened] = useState(false);
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const names = products.filter(({ garmentKey }) => garmentKey === ownGarmentKey(garment.uid)).map(({ name }) => name);
  const isWorn = names.length > 0;
  const { uid, name } = garment;
  const confirm = (): void =>
    deletion.mutate(
      { uid },
      {
        onSuccess: () => {
          markRead(uid);
          void navigate('/products');
        },
      },
    );
  return (
    <>
      <Button
        className="tb-own-delete"
        variant="default"
        leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        <FormattedMessage id="own.delete" />
      </Button>
      <ConfirmDialog
        opened={opened}
        title={<FormattedMessage id={isWorn ? 'own.delete.worn-title' : 'own.delete.title'} values={{ name }} />}
        confirm={isWorn ? undefined : <FormattedMessage id="own.delete.confirm" />}
        change={deletion}
        action="delete-garment-confirm"
        onConfirm={confirm}
        onClose={() => setOpened(false)}
      >
        <FormattedMessage
          id={isWorn ? 'own.delete.worn' : 'own.delete.text'}
          values={{ name, products: names.length, names: intl.formatList(names) }}
        />
      </ConfirmDialog>
    </>
  );
}
