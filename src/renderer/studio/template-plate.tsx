import { useMemo, type ReactNode } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Garment } from '../bridge/find-garment.ts';
import { templateDocument } from '../bridge/start-document.ts';
import { PrintPlate } from './print-plate.tsx';
import type { ProductChoice } from './product-choice.ts';
import plateStyles from './print-plate.module.css';
import { useInView } from './use-in-view.ts';

interface TemplatePlateProps {
  template: Template;
  choice: ProductChoice;
  sidePx: number;
  className?: string;
}

/** A template on the garment in view, painted only while it can be seen. */
export function TemplatePlate(props: TemplatePlateProps): ReactNode {
  const [place, inView] = useInView<HTMLSpanElement>();
  return (
    <span ref={place} className={`${plateStyles.plate} ${props.className ?? ''}`}>
      {inView && <PaintedTemplate {...props} />}
    </span>
  );
}

function PaintedTemplate({ template, choice, sidePx }: TemplatePlateProps): ReactNode {
  const { product, variant, colourway } = choice;
  const document = useMemo(() => fittingDocument(template, { product, variant }), [template, product, variant]);
  return (
    <PrintPlate
      garmentKey={product.garmentKey}
      sizeKey={variant.sizeKey}
      garmentHex={colourway.hex}
      finish={colourway.finish}
      document={document ?? null}
      printAreas={product.printAreas}
      sidePx={sidePx}
    />
  );
}

/** A template's design on a garment; undefined where its print areas are too small for it. */
export function fittingDocument(template: Template, garment: Garment): DesignDocument | undefined {
  try {
    return templateDocument(template, garment);
  } catch (thrown) {
    if (thrown instanceof AppError) return undefined;
    throw thrown;
  }
}
