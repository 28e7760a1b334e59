declare module 'gltf-validator' {
  interface ValidationReport {
    issues: {
      numErrors: number;
      numWarnings: number;
      numInfos: number;
      messages: { code: string; message: string; severity: number; pointer?: string }[];
    };
  }
  const validator: { validateBytes(bytes: Uint8Array, options?: { ignoredIssues?: string[] }): Promise<ValidationReport> };
  export default validator;
}
