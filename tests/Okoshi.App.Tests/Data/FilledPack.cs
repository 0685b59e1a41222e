using System.Reflection;
using Okoshi.App.Packs;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Data;

/// <summary>A pack with rows in every table and a value in every column, whatever tables the product has.</summary>
internal static class FilledPack
{
    private const string Id = "filled";

    public static PackContent Create() =>
        new(
            new PackManifest(Id, "見本の地域", "2026-11", MunicipalityCode.Parse("022012"), "", "窓口", "017-000-0000"),
            "hash",
            PackContent.RowTypes.ToDictionary(
                t => t,
                t => (IReadOnlyList<PackRow>)[Row(t, 1, filled: true), Row(t, 2, filled: false), Row(t, 3, filled: true)]
            )
        );

    /// <summary>A row; when not filled, whatever may be empty is empty.</summary>
    private static PackRow Row(Type type, int number, bool filled)
    {
        var row = (PackRow)Activator.CreateInstance(type)!;
        foreach (
            var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.CanWrite && p.Name != nameof(PackRow.RowId))
        )
        {
            var inner = Nullable.GetUnderlyingType(property.PropertyType);
            var value =
                property.Name == nameof(PackRow.PackId) ? Id
                : inner is not null && !filled ? null
                : Value(inner ?? property.PropertyType, property.Name, number);
            property.SetValue(row, value);
        }
        return row;
    }

    private static object Value(Type type, string name, int number) =>
        type switch
        {
            _ when type == typeof(string) => $"{name}・値 {number} 髙﨑",
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => 9_007_199_254_740_993L + number,
            _ when type == typeof(decimal) => 1234567890.0625m + number,
            _ when type == typeof(bool) => number == 1,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 31).AddDays(number),
            _ when type == typeof(MunicipalityCode) => MunicipalityCode.Parse("022012"),
            _ when type == typeof(IndustryCode) => IndustryCode.Parse("I"),
            _ when type == typeof(SourceRef) => new SourceRef("document", $"{number}頁", Quality.Doubtful, "理由"),
            _ => throw new NotSupportedException($"{name}: add a value of {type.Name} here and a round trip proves that it is stored."),
        };
}
