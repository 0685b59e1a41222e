namespace Okoshi.Tests;

/// <summary>The clone that the tests stand in.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The pack of the first region.</summary>
    public static string AomoriPack => Path.Combine(Root, "packs", "aomori");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okoshi.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Okoshi.slnx was not found above the tests.");
        return folder.FullName;
    }
}
