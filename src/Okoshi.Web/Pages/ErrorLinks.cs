namespace Okoshi.Web.Pages;

/// <summary>Addresses of what is shown when something went wrong.</summary>
public static class ErrorLinks
{
    /// <param name="code">Status of the answer, or <c>{0}</c> for a pattern.</param>
    public static string Of(string code) => "/error/" + code;
}
