import { newCustomerSchema, type NewCustomer } from '../../shared/customers/customer.ts';

/** What a person has typed so far. */
export interface CustomerForm {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** The parts of the form that a message may stand under. */
export type CustomerField = keyof CustomerForm;

type Checked =
  | { readonly ok: true; readonly customer: NewCustomer }
  | { readonly ok: false; readonly errors: Partial<Record<CustomerField, string>> };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const isField = (part: unknown): part is CustomerField => part === 'name' || part === 'email' || part === 'phone';

/** The new customer that a form describes, or a message id for each field that is refused. */
export function checkCustomerForm(form: CustomerForm): Checked {
  const parsed = newCustomerSchema.safeParse({ name: form.name, email: orNull(form.email), phone: orNull(form.phone) });
  if (parsed.success) return { ok: true, customer: parsed.data };
  const fields = parsed.error.issues.map((issue) => issue.path[0]).filter(isField);
  return { ok: false, errors: Object.fromEntries(fields.map((field) => [field, `customers.add.${field}-refused`])) };
}
