namespace Okoshi.Web.Tests;

/// <summary>Files of the repository that tests read or write.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okoshi.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Okoshi.slnx was not found above the tests.");
        return folder.FullName;
    }
}
