export function extractZip(zip: string, folder: string, place: (name: string) => string | undefined): Promise<void>;
