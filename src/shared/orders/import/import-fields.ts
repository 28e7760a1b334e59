/** What a table brings in: past orders, one line of an order in each row, or customers, one in each row. */
export const importKinds = ['orders', 'customers'] as const;

/** What a table brings in. */
export type ImportKind = (typeof importKinds)[number];

/** What a column of a table may hold. */
export const importFields = [
  'orderNumber',
  'placedAt',
  'customerRef',
  'customerName',
  'firstName',
  'lastName',
  'email',
  'phone',
  'sku',
  'itemName',
  'quantity',
  'returned',
  'unitPrice',
  'lineTotal',
  'customerSince',
] as const;

/** What a column of a table may hold. */
export type ImportField = (typeof importFields)[number];

/** The fields that each kind of table can use. */
export const fieldsOfKind: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  orders: importFields.filter((field) => field !== 'customerSince'),
  customers: ['customerRef', 'customerName', 'firstName', 'lastName', 'email', 'phone', 'customerSince'],
};

/** By column of the table: what it holds; null for one that is not used. */
export type ImportMapping = readonly (ImportField | null)[];

/** Headings that are understood, folded: in lower case, without accents, with one space between words. */
const headings: Readonly<Record<ImportField, RegExp>> = {
  orderNumber:
    /^(order|invoice|receipt|bestell|bestellungs|rechnungs|auftrags|bon|beleg)?[ #]?(no|nr|num|number|nummer|id|name|#)?\.?$|^(order|invoice|receipt|bestellung|rechnung|auftrag|commande|facture|pedido|factura|n° ?(de )?(commande|facture))$|^(invoiceno|ordernumber|orderid|transaction id)$/,
  placedAt:
    /^(ts|timestamp|date|datetime|datum|fecha|zeit)$|^(order|sale|invoice|purchase|created|placed|paid|bestell|rechnungs|auftrags|kauf)[ -]?(date|at|on|datum|time)$|^date (created|paid|de commande)$|^(invoicedate|bestelldatum|rechnungsdatum|kaufdatum|fecha (del )?pedido)$/,
  customerRef:
    /^(customer|client|buyer|kunde|kunden|cliente)[ -]?(user )?(id|no|nr|number|nummer|code|ref)\.?$|^(customer|customerid|kundennummer|client|cliente|kunde|codigo cliente|n° client)$|^(user|buyer) id$/,
  customerName:
    /^(full |customer |client |buyer |billing |shipping |kunden ?)?name$|^(customer name|nom complet|nombre completo|kundenname|nom du client|nombre del cliente|name des kunden)$/,
  firstName: /^(billing |customer )?(first|given|fore)[ -]?name$|^(vorname|prenom|nombre)$/,
  lastName: /^(billing |customer )?(last|family|sur)[ -]?name$|^(nachname|familienname|nom|apellidos?)$/,
  email: /^(customer |billing |buyer |kunden ?)?(e-?mail|mail|correo|courriel)([ -]?(address|adresse|electronico))?$/,
  phone:
    /^(customer |billing |default address )?(phone|telephone|mobile|tel|telefon|handy|mobil|telefono|movil)\.?([ -]?(no|nr|number|nummer))?\.?$|^telefonnummer$/,
  sku: /^(item |product |lineitem |line item |variant )?(sku|stock ?code|stockcode|article|artikel|article no|item code|product code|product id|item id)$|^(artikelnummer|artikel-?nr\.?|art\.?[ -]?nr\.?|referencia|reference)$/,
  itemName:
    /^(item|product|lineitem|line item|article|produkt|artikel)[ -]?(name|title|description|bezeichnung)$|^(description|product|item|bezeichnung|produkt|produit|designation|producto|articulo|beschreibung|titel|title)$/,
  quantity:
    /^(item |product |lineitem |line item )?(qty|quantity|pieces|units|count|menge|anzahl|stuck|stk|quantite|qte|cantidad|cant)\.?( ordered| sold)?$/,
  returned:
    /^(qty|quantity|pieces|items|menge|anzahl)?[ -]?(returned|refunded|retoure|retouren|zuruck|returns|retourne|devuelto)( qty| quantity)?$/,
  unitPrice:
    /^(item |product |lineitem |line item |unit |einzel|stuck)?[ -]?(price|preis|prix|precio)$|^(unitprice|unit cost|einzelpreis|stuckpreis|item cost|prix unitaire|precio unitario)$/,
  lineTotal:
    /^(item|line|lineitem|row|zeilen|positions)[ -]?(total|summe|subtotal|amount)$|^(total|amount|betrag|gesamt|summe|gesamtpreis|montant|importe)$/,
  customerSince:
    /^(customer since|since|created at|registered|registration date|date created|signup date|kunde seit|angelegt am|erstellt am|client depuis|cliente desde)$/,
};

/**
 * What each column seems to hold, by its heading; a field that is found twice is the first column's, and a heading of
 * several meanings has one that no other column has.
 */
export function guessImportMapping(header: readonly string[], kind: ImportKind): (ImportField | null)[] {
  const candidates = header.map((heading) => fieldsOf(foldHeading(heading), kind));
  const mapping: (ImportField | null)[] = header.map(() => null);
  for (const isPlain of [true, false]) {
    for (const [index, fields] of candidates.entries()) {
      if ((fields.length === 1) !== isPlain) continue;
      mapping[index] = fields.find((field) => !mapping.includes(field)) ?? null;
    }
  }
  return mapping;
}

/** Of which kind a table seems to be: one with something that was bought is of orders. */
export function guessImportKind(header: readonly string[]): ImportKind {
  const fields = guessImportMapping(header, 'orders');
  return fields.some((field) => field === 'sku' || field === 'itemName' || field === 'orderNumber') && fields.includes('placedAt')
    ? 'orders'
    : 'customers';
}

/** Whether the first row of a table is headings: any of them is understood, or it has no digits where the next has some. */
export function looksLikeHeader(first: readonly string[], second: readonly string[] | undefined): boolean {
  if (importKinds.some((kind) => first.some((cell) => fieldsOf(foldHeading(cell), kind).length > 0))) return true;
  const hasDigits = (row: readonly string[]): boolean => row.some((cell) => /\d/.test(cell));
  return !hasDigits(first) && second !== undefined && hasDigits(second);
}

/** What a mapping lacks before a table of this kind can be read: one of the fields of each group. */
export function missingFields(mapping: ImportMapping, kind: ImportKind): (readonly ImportField[])[] {
  const needed: readonly (readonly ImportField[])[] =
    kind === 'orders' ? [['placedAt'], ['sku', 'itemName']] : [['customerRef', 'customerName', 'firstName', 'lastName', 'email', 'phone']];
  return needed.filter((group) => !group.some((field) => mapping.includes(field)));
}

function fieldsOf(heading: string, kind: ImportKind): ImportField[] {
  if (heading === '') return [];
  if (kind === 'customers' && /^(id|no|nr|number|nummer)\.?$/.test(heading)) return ['customerRef'];
  return fieldsOfKind[kind].filter((field) => headings[field].test(heading));
}

function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_\s:]+/g, ' ')
    .trim();
}
