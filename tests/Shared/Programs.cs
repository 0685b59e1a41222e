namespace Okoshi.Tests;

/// <summary>Programs of this machine that some tests need.</summary>
internal static class Programs
{
    /// <summary>Where a program lies that has one of the names; null when it is not installed.</summary>
    public static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    /// <summary>Leaves the test out, visibly, where a program is not installed; never under CI.</summary>
    public static void Need(string name) =>
        Assert.SkipUnless(
            Find(name) is not null || Environment.GetEnvironmentVariable("CI") is { Length: > 0 },
            $"{name} is not installed; test.sh installs it."
        );
}
