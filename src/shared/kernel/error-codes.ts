/**
 * Every reason for which a call can be refused, one line each.
 *
 * The words for a code lie in `resources/locales/<lang>.json` as `error.<code>.title` (what happened and why)
 * and `error.<code>.fix` (the way out); a test holds that both exist for each code.
 */
export const errorCodes = [
  // contract
  'contract.unknown-call',
  'contract.invalid-input',
  'contract.invalid-output',
  'contract.forbidden-sender',
  'contract.forbidden-window',
  'contract.internal',
  // records
  'record.not-found',
  'record.conflict',
  // customers
  'customer.no-consent',
  'customer.open-orders',
  // database
  'database.corrupt',
  'database.foreign',
  'database.newer-version',
  'database.unavailable',
  'database.disk-full',
  // assets
  'asset.empty',
  'asset.unsupported-type',
  'asset.too-large',
  'asset.unreadable',
  'asset.missing',
  'asset.design-gone',
  'svg.unreadable',
  'svg.too-complex',
  'svg.nothing-drawn',
  // files that leave the studio
  'file.unwritable',
  'file.folder-gone',
  'file.path-too-long',
  'file.zip-too-large',
  'file.out-of-order',
  // proofs
  'proof.void',
  'proof.unsaved',
  'proof.answered',
  'proof.unanswered',
  // design
  'design.invalid-document',
  'design.newer-version',
  'design.layer-not-found',
  'design.area-not-found',
  'design.text-uncovered',
  'design.font-missing',
  'design.picture-empty',
  'design.nesting-too-deep',
  'design.group-stretched',
  'design.too-many-versions',
  // lists of people
  'roster.file-too-large',
  'roster.too-many-rows',
  'roster.unclosed-quote',
  'roster.unreadable',
  'roster.empty',
  'design.too-many-tiles',
  // tables from elsewhere
  'import.file-gone',
  'import.file-too-large',
  'import.not-text',
  'import.empty',
  'import.too-many-columns',
  'import.not-mapped',
  'import.not-checked',
  'import.busy',
  'import.cancelled',
  'import.undone',
  // templates
  'template.house',
  'template.invalid',
  'template.newer-version',
  'template.file-gone',
  'template.file-invalid',
  'template.file-too-large',
  // garments
  'garment.invalid-file',
  'garment.missing',
  'garment.busy',
  'garment.worn',
  'garment.files-held',
  'garment.chart-refused',
  'garment.mapping-refused',
  'garment.file-gone',
  'garment.file-empty',
  'garment.file-too-large',
  'garment.file-not-glb',
  'garment.file-damaged',
  'garment.file-external',
  'garment.file-unsupported',
  'garment.file-without-parts',
  'garment.file-without-uvs',
  'garment.file-not-finite',
  'garment.file-implausible',
  // orders
  'order.empty',
  'order.full',
  'order.has-returns',
  'order.not-collected',
  'order.too-many-returned',
  'order.insufficient-stock',
  'order.invalid-quantity',
  'order.invalid-status',
  'order.price-changed',
  // bundles
  'bundle.below-floor',
  'bundle.cost-unknown',
  'bundle.too-many',
] as const;

/** The name of one reason for refusal, `<domain>.<reason>`. */
export type ErrorCode = (typeof errorCodes)[number];
