namespace Okoshi.Web.Pages;

/// <summary>Addresses of what is shown when something went wrong.</summary>
public static class ErrorLinks
{
    internal const string All = "/error";

    /// <param name="code">Status of the answer, or <c>{0}</c> for a pattern.</param>
    public static string Of(string code) => All + "/" + code;
}
