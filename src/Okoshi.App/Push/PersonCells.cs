using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Industries;
using Okoshi.App.Japanese;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>The cells of one person, read one by one; what does not fit is told at its column and counts as not known.</summary>
internal sealed class PersonCells(string file, CsvLine row, List<ImportProblem> problems)
{
    public DateOnly? Date(string column)
    {
        var text = Cell(column);
        if (text.Length == 0)
            return null;
        var reading = JapaneseDate.Read(text);
        if (reading.Date is null)
            Report(column, reading.Problem, $"{JapaneseDate.Expected}が必要です", "月と日を確かめてください");
        return reading.Date;
    }

    /// <summary>The industry; one that means two things by two revisions is known as coarsely as both have in common.</summary>
    public JsicCode? Industry(int longest, List<string> notes)
    {
        var text = Cell("industry");
        if (text.Length == 0)
            return null;
        var revision = Cell("industry_revision");
        if (revision is not ("" or "13" or "14"))
            Report("industry_revision", $"「{revision}」は使えません", "13 か 14（改定の回）が必要です", "空欄にするか、直してください");
        var reading = IndustryReader.Read(text, revision, longest);
        if (reading.Codes.Count == 0)
            Report("industry", reading.Problem, "日本標準産業分類の英字（A〜T）か2〜4桁の番号（例：097）が必要です", reading.NextStep);
        else if (reading.Note.Length > 0)
            notes.Add($"industry：{reading.Note}");
        return reading.Common;
    }

    public T? ChoiceOf<T>(string column, ApplicantFact fact)
        where T : struct, Enum
    {
        var text = Cell(column);
        if (text.Length == 0)
            return null;
        var choices = Support.Choice.Of(fact);
        var key = choices.FirstOrDefault(c => c.Key == text || c.Label == text)?.Key ?? text;
        if (ApplicantFacts.ParseChoice<T>(fact, key) is { } value)
            return value;
        Report(
            column,
            $"「{text}」は使えません",
            $"{string.Join("、", choices.Select(c => $"{c.Key}（{c.Label}）"))} のどれかか、空欄が必要です",
            "一覧の中から選んで直してください"
        );
        return null;
    }

    public decimal? Number(string column, decimal min, decimal max)
    {
        var text = Cell(column);
        if (text.Length == 0)
            return null;
        if (JapaneseNumber.TryParse(text, out var number) && number >= min && number <= max)
            return number;
        Report(
            column,
            $"「{text}」は使えません",
            string.Create(CultureInfo.InvariantCulture, $"{min:#,0} 以上 {max:#,0} 以下の数が必要です"),
            "数を確かめてください"
        );
        return null;
    }

    public long? Whole(string column, decimal min, decimal max)
    {
        if (Number(column, min, max) is not { } number)
            return null;
        if (number == decimal.Truncate(number))
            return (long)number;
        Report(column, $"「{Cell(column)}」は整数ではありません", "整数が必要です", "小数点より下を取ってください");
        return null;
    }

    /// <summary>Keys written <c>key</c>, <c>key@2026-07-05</c>, or with an exclamation mark in front for "known not to be so".</summary>
    public IEnumerable<(string Key, bool Holds, DateOnly? Day)> Marked(string column)
    {
        foreach (var item in Items(column))
        {
            var parts = item.TrimStart('!').Split('@', 2);
            var reading = parts.Length == 2 ? JapaneseDate.Read(parts[1]) : null;
            if (reading is { Date: null })
                Report(column, reading.Problem, $"{JapaneseDate.Expected}が必要です", "@ の後の日付を確かめてください");
            else
                yield return (parts[0], item[0] != '!', reading?.Date);
        }
    }

    public bool Missing(string column, string key)
    {
        Report(
            column,
            $"「{key}」を確かめた日がありません",
            $"{key}@2026-07-05 のような日付が必要です",
            "名簿を確かめた日を @ の後に書いてください"
        );
        return false;
    }

    /// <summary>Certificates as keys, with the day of issue behind @; one that is known not to be held begins with "!".</summary>
    public Dictionary<string, bool> Certificates() =>
        Marked("certificates").DistinctBy(c => c.Key).ToDictionary(c => c.Key, c => c.Holds, StringComparer.Ordinal);

    /// <summary>Their days of issue, as far as they are known.</summary>
    public Dictionary<string, DateOnly> CertificateDays() =>
        Items("certificates")
            .Select(c => c.TrimStart('!').Split('@', 2))
            .Where(c => c.Length == 2)
            .DistinctBy(c => c[0])
            .Select(c => (Key: c[0], JapaneseDate.Read(c[1]).Date))
            .Where(c => c.Date is not null)
            .ToDictionary(c => c.Key, c => c.Date!.Value, StringComparer.Ordinal);

    public string[] Items(string column) => Cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string Cell(string column) => row.Cells.GetValueOrDefault(column, "");

    public void Report(string column, string found, string expected, string nextStep) =>
        problems.Add(new ImportProblem(file, row.Line, column, found, expected, nextStep));
}
