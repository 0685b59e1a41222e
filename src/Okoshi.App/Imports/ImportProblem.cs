using System.Text.Json.Serialization;

namespace Okoshi.App.Imports;

/// <summary>One error in a file, told so that the reader can mend it without asking anybody.</summary>
/// <param name="File">File name as the reader knows it.</param>
/// <param name="Line">Line in the file, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Field">Column or field; empty when the whole line is meant.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="NextStep">What to do now.</param>
public sealed record ImportProblem(string File, int Line, string Field, string Found, string Expected, string NextStep)
{
    /// <summary>What kind of error it is.</summary>
    [JsonIgnore]
    public ImportFault Fault { get; init; }

    /// <summary>The value that cannot be used, without quotation marks; empty for other faults.</summary>
    [JsonIgnore]
    public string Value { get; init; } = "";

    public override string ToString()
    {
        var place = Line > 0 ? $"{File} {Line}行目" : File;
        if (Field.Length > 0)
            place += $"「{Field}」";
        return $"{place}：{Found}。{Expected}。{NextStep}。";
    }
}
