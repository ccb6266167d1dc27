/** A user with a browser, signed in to a platform. */
export interface User {
  readonly baseURL: string;
  /** The private key of the demo apps. */
  readonly jwtKey: string;
  /** The redirect URL for the user's browser. */
  readonly redirectUrl: string;
  /** True if users of the page can read the tokens of the program. */
  readonly isInPage: boolean;
  /** Opens the consent page, decides, and returns the URL that the browser was redirected to. */
  consent(url: string, decision: 'Allow' | 'Deny'): Promise<string>;
  /** Opens the device page with the code filled in, and allows the device. */
  letIn(verificationUrl: string): Promise<void>;
}
