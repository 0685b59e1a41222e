namespace Okoshi.App.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string AomoriPack => Path.Combine(Root, "packs", "aomori");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okoshi.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Okoshi.slnx was not found above the tests.");
        return folder.FullName;
    }
}
