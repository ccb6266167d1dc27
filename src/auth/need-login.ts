import { LoginRequiredError, type OAuthError } from '../errors/oauth-error.js';

/** Without a browser of their own, web apps and apps with PKCE can only say that a user has to log in. */
export async function needLogin(refusal: OAuthError | undefined): Promise<never> {
  throw (
    refusal ??
    new LoginRequiredError(
      'There is no token yet: send the user to the url of authorize(), and pass the callback to handleCallback().',
    )
  );
}
