namespace Okoshi.Web.Pages.Work;

/// <summary>Address of what waits for whoever is signed in.</summary>
public static class WorkLinks
{
    public const string Own = "/work";

    /// <summary>The forms that were begun.</summary>
    public const string Forms = Own + "#forms";
}
