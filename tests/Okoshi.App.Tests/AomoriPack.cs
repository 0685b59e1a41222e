using Okoshi.App.Context;
using Okoshi.App.Packs;

namespace Okoshi.App.Tests;

/// <summary>The pack of the first region, read once from the repository.</summary>
internal static class AomoriPack
{
    private static readonly Lazy<PackContent> Read = new(() =>
    {
        var reading = PackReader.Read(Repository.AomoriPack);
        return reading.Content ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    });

    public static PackContent Content => Read.Value;

    /// <summary>The pack on a day.</summary>
    public static RegionContext On(DateOnly day) => RegionContext.Of(Content, day);
}
