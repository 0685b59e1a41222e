using System.Reflection;
using Okoshi.App.Documents;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>Use case: what a pack holds, in counts, sums and doubts, for the person who wrote it.</summary>
public static class PackReport
{
    public static IEnumerable<string> Lines(PackContent pack)
    {
        return [$"{pack.Manifest.Title}（{pack.Manifest.Id} {pack.Manifest.Version}）", .. Counts(pack), .. Sums(pack), .. Doubts(pack)];
    }

    private static IEnumerable<string> Counts(PackContent pack)
    {
        yield return "";
        yield return "■ 件数";
        foreach (
            var type in PackContent
                .RowTypes.Where(t => t.IsDefined(typeof(PackTableAttribute)))
                .OrderBy(t => t.GetCustomAttribute<PackTableAttribute>()!.Path, StringComparer.Ordinal)
        )
        {
            yield return $"{type.GetCustomAttribute<PackTableAttribute>()!.Path}：{pack.Rows(type).Count:#,0} 行";
        }
        foreach (
            var (quality, name) in new[]
            {
                (Quality.Assumed, "仮定の値"),
                (Quality.Missing, "データなしの値"),
                (Quality.Doubtful, "疑わしい値"),
            }
        )
        {
            yield return $"{name}：{Sourced(pack).Count(r => r.Source.Quality == quality):#,0} 行";
        }
    }

    private static IEnumerable<string> Sums(PackContent pack)
    {
        var checks = PackSums.Check(pack);
        yield return "";
        yield return $"■ 合計の確かめ：{checks.Count:#,0} 件のうち、一致 {checks.Count(c => c.Agrees == Verdict.Met):#,0}、"
            + $"不一致 {checks.Count(c => c.Agrees == Verdict.NotMet):#,0}、確かめられない {checks.Count(c => c.Agrees == Verdict.Unknown):#,0}";
        foreach (var check in checks.Where(c => c.Agrees != Verdict.Met))
        {
            yield return $"{(check.Agrees == Verdict.NotMet ? "不一致" : "確かめられない")}：{check.Label}（印字 {CellText.Display(Cell.Of(check.Printed))}、"
                + $"計算 {CellText.Display(Cell.Of(check.Computed))}）";
        }
    }

    private static IEnumerable<string> Doubts(PackContent pack)
    {
        var groups = Sourced(pack).Where(r => r.Source.Quality == Quality.Doubtful).GroupBy(r => r.Source).ToArray();
        yield return "";
        yield return $"■ 疑わしい値：{groups.Length:#,0} か所（印字のまま残し、判断には使いません）";
        foreach (var group in groups)
        {
            yield return $"{group.Key.SourceId} {group.Key.Place}（{group.Count():#,0} 行）：{group.Key.Note}";
        }
    }

    private static IEnumerable<SourcedRow> Sourced(PackContent pack) => PackContent.RowTypes.SelectMany(pack.Rows).OfType<SourcedRow>();
}
