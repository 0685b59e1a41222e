using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Okoshi.App.Sentences;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Json;

/// <summary>JSON as the product writes it everywhere: camelCase, Japanese as it is, codes as text, money as whole yen.</summary>
public static class OkoshiJson
{
    /// <summary>Indented, with line feeds: for files and terminals, the same bytes on every machine.</summary>
    public static JsonSerializerOptions Readable { get; } =
        Apply(new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" });

    /// <summary>One line: for the database.</summary>
    public static JsonSerializerOptions Compact { get; } = Apply(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Adds the product's conventions to options of the platform.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(
            new TextConverter<MunicipalityCode>(
                "団体コードではありません",
                code => code.Digits,
                text => MunicipalityCode.TryParseRegion(text, out var code) ? code : null
            )
        );
        options.Converters.Add(
            new TextConverter<IndustryCode>(
                "産業大分類ではありません",
                industry => industry.Code,
                text => IndustryCode.TryParse(text, out var industry) ? industry : null
            )
        );
        options.Converters.Add(new RemarkConverter());
        options.Converters.Add(new WholeNumberConverter<Yen>(yen => yen.Amount, amount => new Yen(amount)));
        options.Converters.Add(new WholeNumberConverter<FiscalYear>(year => year.Year, year => new FiscalYear((int)year)));
        return options;
    }

    private sealed class TextConverter<T>(string fault, Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? throw new JsonException();
            return read(text) ?? throw new JsonException($"{fault}：{text}");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    /// <summary>A remark is written as it was said; what is read again is what was said that day.</summary>
    private sealed class RemarkConverter : JsonConverter<Remark>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(Remark));

        public override Remark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Remark.Quote(reader.GetString() ?? throw new JsonException());

        public override void Write(Utf8JsonWriter writer, Remark value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text());
    }

    private sealed class WholeNumberConverter<T>(Func<T, long> write, Func<long, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(write(value));
    }
}
