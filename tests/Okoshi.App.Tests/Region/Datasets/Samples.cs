using Okoshi.App.Region.Datasets;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>Small files of our own in the publishers' layouts, and the published ones where they are at hand.</summary>
internal static class Samples
{
    public static OfficialUpload Case(string name, string format, string edition = "") =>
        new(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", name)), format, edition);

    public static OfficialUpload Text(string name, string text, string format, string edition = "") =>
        new(name, System.Text.Encoding.UTF8.GetBytes(text), format, edition);

    public static string TextOf(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name));

    /// <summary>A published file; the test is skipped, visibly, without it.</summary>
    public static OfficialUpload Published(string name, string format, string edition = "")
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", name);
        if (!File.Exists(file))
            Assert.Skip($"../shared/data/{name} がありません");
        return new OfficialUpload(Path.GetFileName(name), File.ReadAllBytes(file), format, edition);
    }
}
