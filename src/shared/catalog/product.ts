import { z } from 'zod';
import { hexColorSchema, idSchema, uidSchema } from '../kernel/ids.ts';
import { limitsOverrideSchema } from './decoration-method.ts';
import { amountMinorSchema } from '../kernel/money.ts';

/** A length on a product in mm. */
const lengthMmSchema = z.number().positive().max(3000);

/** How a colour came into the cloth: evenly, by mixing fibres of several colours, or by dyeing and washing the sewn garment. */
export const colourwayFinishSchema = z.enum(['plain', 'heather', 'garment-dyed']);
export type ColourwayFinish = z.infer<typeof colourwayFinishSchema>;

/** A fabric colour that a product is sold in; `hex` is what it is on average. */
export const colourwaySchema = z.object({
  id: idSchema,
  uid: uidSchema,
  name: z.string(),
  hex: hexColorSchema,
  finish: colourwayFinishSchema,
});

/** What a product is for; decides what its measures mean and which views fit it. */
export const productKindSchema = z.enum(['apparel', 'bag', 'headwear', 'drinkware']);
export type ProductKind = z.infer<typeof productKindSchema>;

/**
 * The two measures of a size, by kind: chest width and length of apparel laid flat; width and height of a bag laid flat;
 * girth and crown height of headwear; diameter and height of drinkware.
 */
export const sizeMeasuresSchema = z.object({ widthMm: lengthMmSchema, heightMm: lengthMmSchema });
export type SizeMeasures = z.infer<typeof sizeMeasuresSchema>;

/** The key of a size that fits everybody; taking it says nothing about what else fits. */
export const oneSizeKey = 'one-size';

export const sizeSchema = sizeMeasuresSchema.extend({ key: z.string(), label: z.string() });

/** One stock-keeping unit: a product in one colourway and one size. */
export const variantSchema = z.object({
  id: idSchema,
  uid: uidSchema,
  colourwayId: idSchema,
  sizeKey: z.string(),
  sku: z.string(),
  priceMinor: amountMinorSchema.nonnegative(),
  stockOnHand: z.int(),
});

/** What of a print area faces whoever looks at its side of the garment, as a stretch of the panel's x. */
export const printFaceSchema = z.object({ originXMm: z.number(), widthMm: lengthMmSchema });

/** Where a design may be printed on one size: a rectangle in the panel's pattern millimetres (x right, y down). */
export const productPrintAreaSchema = z.object({
  key: z.string(),
  sizeKey: z.string(),
  panelKey: z.string(),
  originXMm: z.number(),
  originYMm: z.number(),
  widthMm: lengthMmSchema,
  heightMm: lengthMmSchema,
  /** Of an area that goes further round its garment than one look reaches; left out where all of it is seen at once. */
  face: printFaceSchema.exactOptional(),
  printPriceMinor: amountMinorSchema.nonnegative(),
});

/** How one print area, in every size, may be decorated: keys of methods, the usual one first. */
export const areaMethodsSchema = z.object({ areaKey: z.string(), methodKeys: z.array(z.string()).min(1) });

/** A garment style with everything that can be chosen about it; `garmentKey` names its 3D garment. */
export const productSchema = z.object({
  id: idSchema,
  uid: uidSchema,
  name: z.string(),
  description: z.string(),
  kind: productKindSchema,
  garmentKey: z.string(),
  tags: z.array(z.string()),
  fromPriceMinor: amountMinorSchema.nonnegative(),
  stockOnHand: z.int(),
  colourways: z.array(colourwaySchema),
  sizes: z.array(sizeSchema),
  variants: z.array(variantSchema),
  printAreas: z.array(productPrintAreaSchema),
  methods: z.array(areaMethodsSchema),
  /** Where a size departs from a method's own limits. */
  limits: z.array(z.object({ sizeKey: z.string(), methodKey: z.string(), limits: limitsOverrideSchema })),
});

/** A product as a merchant makes it of a garment of their own; prices are gross, in minor units. */
export const newProductSchema = z.object({
  garmentUid: uidSchema,
  name: z.string().trim().min(1).max(80),
  description: z.string().trim().max(300),
  priceMinor: amountMinorSchema.nonnegative().max(10_000_000),
  printPriceMinor: amountMinorSchema.nonnegative().max(10_000_000),
  colourways: z
    .array(z.object({ name: z.string().trim().min(1).max(40), hex: hexColorSchema }))
    .min(1)
    .max(12),
  /** Pieces on the shelf of every colour and size. */
  stock: z.int().min(0).max(100_000),
});

export type NewProductInput = z.infer<typeof newProductSchema>;
export type Colourway = z.infer<typeof colourwaySchema>;
export type ProductSize = z.infer<typeof sizeSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type PrintFace = z.infer<typeof printFaceSchema>;
export type ProductPrintArea = z.infer<typeof productPrintAreaSchema>;
export type AreaMethods = z.infer<typeof areaMethodsSchema>;
export type Product = z.infer<typeof productSchema>;
