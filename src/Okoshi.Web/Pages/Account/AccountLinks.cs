using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>Addresses of one's own account and of signing in.</summary>
public static class AccountLinks
{
    public const string Own = "/account";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string Register = "/account/register";
    public const string LinkRequest = "/account/link";
    public const string Security = "/account/security";
    public const string TwoFactor = "/account/two-factor";
    public const string Profile = "/account/profile";
    public const string Consents = "/account/consents";
    public const string Answers = "/account/answers";
    public const string AccessLog = "/account/access-log";
    public const string Tokens = "/account/tokens";
    private const string ReturnUrl = "returnUrl";

    public const string Close = "/account/close";

    /// <summary>Where scripts keep what is typed.</summary>
    public const string Drafts = "/account/drafts";

    /// <summary>What a script asks before somebody who is signed in makes a passkey.</summary>
    public const string PasskeyCreation = "/account/passkey/creation-options";

    /// <summary>What a script asks before somebody without an account makes a passkey.</summary>
    public const string PasskeyNew = "/account/passkey/new-options";

    /// <summary>What a script asks before a passkey signs in.</summary>
    public const string PasskeyRequest = "/account/passkey/request-options";

    /// <summary>The own page, greeting a new account.</summary>
    public static string Welcome => Address.Of(Own, ("welcome", "1"));

    public static string SignInAfterClosing => Address.Of(SignIn, ("closed", "1"));

    public static string ProfileSaved => Address.Of(Profile, ("saved", "1"));

    public static string ProfileExport => Address.Of(Profile, ("handler", "Export"));

    public static string ConsentGiven => Address.Of(Consents, ("given", "1"));

    /// <summary>The consents, offering to give this one again.</summary>
    public static string ConsentRevoked(Guid id) => Address.Of(Consents, ("revoked", id.ToString()));

    /// <summary>The ways of signing in, saying what was done.</summary>
    public static string SecurityDone(string what) => Address.Of(Security, ("done", what));

    public static string TokenRevoked => Address.Of(Tokens, ("revoked", "1"));

    public static string AnswersSaved => Address.Of(Answers, ("saved", "1"));

    public static string AnswersErased => Address.Of(Answers, ("erased", "1"));

    /// <param name="next">Where to go after signing in, as the browser sees it; null for the own page.</param>
    public static string SignInThen(string? next) => Address.Of(SignIn, (ReturnUrl, next));

    /// <summary>A new account.</summary>
    /// <param name="next">Where to go after it, as the browser sees it; null for the own page.</param>
    public static string RegisterThen(string? next) => Address.Of(Register, (ReturnUrl, next));

    /// <summary>Asks for a link by mail.</summary>
    /// <param name="next">Where the link leads, as the browser sees it; null for the own page.</param>
    public static string LinkRequestThen(string? next) => Address.Of(LinkRequest, (ReturnUrl, next));

    /// <summary>The second step of signing in.</summary>
    /// <param name="next">Where to go after it, as the browser sees it.</param>
    public static string Code(string? next) => Address.Of("/account/code", (ReturnUrl, next));

    /// <summary>The link of a mail.</summary>
    public static string Link(string token) => Address.Under(LinkRequest, token);

    /// <summary>An invitation into an organisation.</summary>
    public static string Invitation(string token) => Address.Under("/invitation", token);
}
