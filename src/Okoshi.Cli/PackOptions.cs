using System.CommandLine;
using System.Globalization;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Packs;

namespace Okoshi.Cli;

/// <summary>Options that several commands share.</summary>
public static class PackOptions
{
    /// <summary><c>--pack DIR</c>, required.</summary>
    public static Option<string> Pack() => new("--pack") { Description = "地域パックのフォルダー（例：packs/aomori）", Required = true };

    /// <summary><c>--as-of YYYY-MM-DD</c>; today when left out.</summary>
    public static Option<string?> AsOf() => new("--as-of") { Description = "基準日（例：2026-11-01）。書かなければ今日" };

    /// <summary>Reads the date of <see cref="AsOf"/>.</summary>
    public static DateOnly ReadAsOf(string? text)
    {
        if (text is null)
            return DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).DateTime);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new BadInputException(
                new ImportProblem(
                    "--as-of",
                    0,
                    "",
                    $"「{text}」は日付として読み取れません",
                    "2026-11-01 のような年月日が必要です",
                    "書き方を直してください"
                )
            );
    }

    /// <summary>The pack of a folder on a day, or every error of it.</summary>
    public static RegionContext Read(string folder, DateOnly day) => RegionContext.Of(ReadContent(folder), day);

    /// <summary>Reads the rows of a pack's folder, or reports every error of it.</summary>
    public static PackContent ReadContent(string folder)
    {
        var reading = PackReader.Read(folder);
        return reading.Content ?? throw new BadInputException(reading.Problems);
    }
}
