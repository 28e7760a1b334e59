import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { productKindSchema } from '../../shared/catalog/product.ts';
import { findMappingProblem } from '../../shared/garments/own/check-mapping.ts';
import { garmentFileLimits, type FileMapping, type InspectedFile } from '../../shared/garments/own/garment-file.ts';
import { garmentNameSchema } from '../../shared/garments/own/own-garment.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useGarmentDraft, type FileDraft } from './garment-draft.ts';
import { guessRoles, guessScale, suggestPrint } from './guess-mapping.ts';
import { PartRow } from './part-row.tsx';

/** A garment from a file: chosen and checked, then told part by part what it is. */
export function FileForm(): React.JSX.Element {
  const choose = useStudioChange('garments.chooseFile');
  const { file: draft, setFile } = useGarmentDraft();
  return (
    <div className="tb-own-form">
      <section className="tb-own-choose">
        <Button
          variant={draft === null ? 'filled' : 'default'}
          leftSection={<IconFileUpload size={18} stroke={1.5} aria-hidden />}
          loading={choose.isPending}
          onClick={() => choose.mutate({}, { onSuccess: (chosen) => chosen && setFile({ file: chosen, mapping: startMapping(chosen) }) })}
        >
          <FormattedMessage id={draft === null ? 'own.file.choose' : 'own.file.choose-another'} />
        </Button>
        <p className="tb-hint">
          <FormattedMessage
            id="own.file.limits"
            values={{ bytes: garmentFileLimits.bytes, triangles: garmentFileLimits.triangles, parts: garmentFileLimits.parts }}
          />
        </p>
      </section>
      {choose.isError ? <ErrorNotice error={choose.error} lead={<FormattedMessage id="own.file.refused" />} /> : null}
      {draft === null ? null : <MappingForm key={draft.file.token} draft={draft} />}
    </div>
  );
}

function startMapping({ fileName, parts }: InspectedFile): FileMapping {
  const mmPerUv = guessScale(parts);
  const roles = guessRoles(parts);
  const name = fileName.replace(/\.glb$/i, '').slice(0, 60);
  return {
    name,
    kind: roles.some((role) => role.startsWith('sleeve')) ? 'apparel' : 'bag',
    mmPerUv,
    parts: parts.map((part, at) => ({ role: roles[at]!, print: suggestPrint(part, roles[at]!, mmPerUv) })),
  };
}

function MappingForm({ draft: { file, mapping } }: { readonly draft: FileDraft }): React.JSX.Element {
  const intl = useIntl();
  const begin = useStudioChange('garments.importFile');
  const setFile = useGarmentDraft((draft) => draft.setFile);
  const setMapping = (next: FileMapping): void => setFile({ file, mapping: next });
  const [tried, setTried] = useState(false);
  const problem = findMappingProblem(mapping.parts, file.parts.length);
  const isNamed = garmentNameSchema.safeParse(mapping.name).success;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === undefined && isNamed) begin.mutate({ ...mapping, token: file.token });
  };
  // The file's own order names its parts: their names may be empty, or the same.
  const placed = file.parts.map((part, at) => ({ part, place: at + 1, mapped: mapping.parts[at]! }));
  const [width, height, depth] = file.extentM.map((metres) => metres * 100);
  return (
    <form className="tb-own-form" onSubmit={submit} noValidate>
      <p className="tb-own-file-name">
        <strong>{file.fileName}</strong>
        <span className="tb-secondary tb-figures">
          <FormattedMessage id="own.file.extent" values={{ width, height, depth }} />
        </span>
      </p>
      <div className="tb-own-columns">
        <TextInput
          label={intl.formatMessage({ id: 'own.name' })}
          value={mapping.name}
          maxLength={60}
          withAsterisk
          error={tried && !isNamed ? intl.formatMessage({ id: 'own.name-missing' }) : null}
          onChange={(event) => setMapping({ ...mapping, name: event.currentTarget.value })}
        />
        <NativeSelect
          label={intl.formatMessage({ id: 'own.kind' })}
          data={productKindSchema.options.map((kind) => ({ value: kind, label: intl.formatMessage({ id: `own.kind.${kind}` }) }))}
          value={mapping.kind}
          onChange={(event) => setMapping({ ...mapping, kind: productKindSchema.parse(event.currentTarget.value) })}
        />
        <NumberInput
          label={intl.formatMessage({ id: 'own.file.scale' })}
          description={intl.formatMessage({ id: 'own.file.scale-hint' }, { measured: guessScale(file.parts) })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={mapping.mmPerUv}
          min={0.0001}
          max={100_000}
          decimalScale={4}
          onChange={(value) => typeof value === 'number' && value > 0 && setMapping({ ...mapping, mmPerUv: value })}
        />
      </div>
      <section aria-labelledby="own-parts-title">
        <h2 id="own-parts-title" className="tb-label">
          <FormattedMessage id="own.file.parts" />
        </h2>
        <p className="tb-hint">
          <FormattedMessage id="own.file.parts-hint" />
        </p>
        <ul className="tb-own-parts">
          {placed.map(({ part, place, mapped }) => (
            <PartRow
              key={place}
              part={part}
              place={place}
              mapped={mapped}
              mmPerUv={mapping.mmPerUv}
              onChange={(next) => setMapping({ ...mapping, parts: mapping.parts.with(place - 1, next) })}
            />
          ))}
        </ul>
      </section>
      {tried && problem !== undefined ? <ErrorNotice error={new AppError('garment.mapping-refused', { what: problem })} /> : null}
      {begin.isError ? <ErrorNotice error={begin.error} /> : null}
      <div className="tb-own-actions">
        <Button type="submit" loading={begin.isPending}>
          <FormattedMessage id="own.file.begin" />
        </Button>
      </div>
    </form>
  );
}
