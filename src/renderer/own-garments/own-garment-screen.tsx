import { SegmentedControl, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import { ownGarmentKey, type OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { measuresOf, sizeName } from '../bridge/size-words.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import type { StageView } from '../garment-preview/camera-views.ts';
import { GarmentStage } from '../garment-preview/garment-stage.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { DeleteGarment, type GarmentDeletion } from './delete-garment.tsx';
import './own-garments.css';
import { SellForm } from './sell-form.tsx';

/** A garment of the merchant's own in 3D, size by size, and the way to sell it. */
export function OwnGarmentScreen(): React.JSX.Element {
  const intl = useIntl();
  const { uid } = useParams();
  const garments = useStudioQuery('garments.listOwn', {});
  const garment = garments.data?.find((each) => each.uid === uid);
  const deletion = useStudioChange('garments.deleteOwn');
  const isGoing = deletion.isPending || deletion.isSuccess;
  const missing = garments.isSuccess && garment === undefined ? new AppError('record.not-found', { kind: 'garment' }) : garments.error;
  return (
    <div className="tb-page tb-own-page">
      <PageTitle title={intl.formatMessage({ id: 'own.page' })} {...(garment === undefined ? {} : { windowTitle: garment.name })} />
      <Link to="/products" className="tb-own-back">
        <FormattedMessage id="own.back" />
      </Link>
      {missing && !isGoing ? <ErrorNotice error={missing} /> : null}
      {garments.isPending ? <Skeleton height={480} radius="lg" /> : null}
      {garment === undefined ? null : <OwnGarmentView key={garment.uid} garment={garment} deletion={deletion} />}
    </div>
  );
}

function OwnGarmentView({ garment, deletion }: { readonly garment: OwnGarment; readonly deletion: GarmentDeletion }): React.JSX.Element {
  const intl = useIntl();
  const unit = useLengthUnit();
  const [sizeKey, setSizeKey] = useState(garment.sizes[Math.floor(garment.sizes.length / 2)]!.key);
  const [view, setView] = useState<StageView>('three-quarter');
  const [colourHex, setColourHex] = useState('#f4f3ef');
  const size = garment.sizes.find(({ key }) => key === sizeKey)!;
  const shownHex = /^#[0-9a-fA-F]{6}$/.test(colourHex) ? colourHex : '#f4f3ef';
  return (
    <div className="tb-own-view">
      <div className="tb-own-stage">
        <GarmentStage
          garmentKey={ownGarmentKey(garment.uid)}
          sizeKey={sizeKey}
          garmentHex={shownHex}
          finish="plain"
          document={null}
          printAreas={[]}
          view={view}
          onViewChange={setView}
          label={intl.formatMessage({ id: 'own.stage' }, { name: garment.name })}
        />
      </div>
      <div className="tb-own-side">
        <h2 className="tb-display tb-own-title">{garment.name}</h2>
        {garment.sizes.length < 2 ? null : (
          <SegmentedControl
            aria-label={intl.formatMessage({ id: 'own.size' })}
            data={garment.sizes.map(({ key }) => key)}
            value={sizeKey}
            onChange={setSizeKey}
          />
        )}
        <p className="tb-secondary">
          <FormattedMessage
            id="own.size-measures"
            values={{ size: sizeName(intl, sizeKey), measures: measuresOf(intl, garment.kind, size, unit) }}
          />
        </p>
        <h3 className="tb-label">
          <FormattedMessage id="own.sell" />
        </h3>
        <SellForm garment={garment} colourHex={colourHex} onColour={setColourHex} />
        <DeleteGarment garment={garment} deletion={deletion} />
      </div>
    </div>
  );
}
