using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Support;

/// <summary>
/// 取組の一覧 The acts and circumstances that many programmes ask for (<c>packs/common/undertakings.csv</c>): each has one question, which a
/// person answers once for all programmes.
/// </summary>
public static class SharedUndertakings
{
    private static readonly Lazy<IReadOnlyDictionary<string, UndertakingRow>> Loaded = new(() =>
        BuiltInTable.Rows<UndertakingRow>("undertakings.csv").ToDictionary(r => r.Key, StringComparer.Ordinal)
    );

    public static IReadOnlyDictionary<string, UndertakingRow> All => Loaded.Value;
}
