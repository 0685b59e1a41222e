using Okoshi.App.Packs;

namespace Okoshi.App.Tests;

/// <summary>The pack of the first region, read once from the repository.</summary>
internal static class AomoriPack
{
    private static readonly Lazy<PackContent> Read = new(() =>
    {
        var reading = PackReader.Read(Path.Combine(Root, "packs", "aomori"));
        return reading.Content ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    });

    public static PackContent Content => Read.Value;

    public static CurrentPack Current => CurrentPack.Of(Content);

    /// <summary>The repository's root: the folder of the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Okoshi.slnx"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("Okoshi.slnx が見つかりません。");
        }
    }
}
