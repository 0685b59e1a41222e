using System.Reflection;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>Use case: what a pack holds, in counts and doubts, for the person who wrote it.</summary>
public static class PackReport
{
    public static IEnumerable<string> Lines(PackContent pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        yield return $"{pack.Manifest.Title}（{pack.Manifest.Id} {pack.Manifest.Version}）";
        foreach (var type in PackContent.RowTypes.Where(t => t.IsDefined(typeof(PackTableAttribute))))
        {
            yield return $"{type.GetCustomAttribute<PackTableAttribute>()!.Path}：{pack.Rows(type).Count:#,0} 行";
        }
        foreach (var quality in new[] { Quality.Assumed, Quality.Missing, Quality.Doubtful })
        {
            yield return $"{Name(quality)}：{Sourced(pack).Count(r => r.Source.Quality == quality):#,0} 行";
        }
        foreach (var row in Sourced(pack).Where(r => r.Source.Quality == Quality.Doubtful))
        {
            yield return $"疑わしい：{row.Source.SourceId} {row.Source.Place}：{row.Source.Note}";
        }
    }

    private static IEnumerable<SourcedRow> Sourced(PackContent pack) => PackContent.RowTypes.SelectMany(pack.Rows).OfType<SourcedRow>();

    private static string Name(Quality quality) => quality switch
    {
        Quality.Assumed => "仮定の値",
        Quality.Missing => "データなしの値",
        _ => "疑わしい値",
    };
}
