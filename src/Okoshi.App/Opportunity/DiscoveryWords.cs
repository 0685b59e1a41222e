using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>Words of the search by statistics for readers.</summary>
internal static class DiscoveryWords
{
    /// <summary>Those who buy, by the name of a <see cref="MarketKind"/>.</summary>
    public static string Buyers(string market) =>
        Enum.Parse<MarketKind>(market) switch
        {
            MarketKind.Children => "客になる0〜14歳の人",
            MarketKind.WorkingAge => "客になる15〜64歳の人",
            MarketKind.Over64 => "客になる65歳以上の人",
            MarketKind.Over74 => "客になる75歳以上の人",
            MarketKind.Businesses => "客になる会社で働く年代の人",
            MarketKind.Outside => "客のいる全国の人口",
            _ => "客になる住む人",
        };
}
