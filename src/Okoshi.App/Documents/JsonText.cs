using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Documents;

/// <summary>JSON as the product writes it everywhere: camelCase, Japanese readable, numbers at full precision, undefined values as null.</summary>
public static class JsonText
{
    /// <summary>Shared by command line, API and files.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Adds the product's conventions to options that somebody else owns.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new PlainConverter<Yen, long>(yen => yen.Amount, amount => new Yen(amount)));
        options.Converters.Add(new PlainConverter<FiscalYear, int>(year => year.Year, year => new FiscalYear(year)));
        options.Converters.Add(new PlainConverter<MunicipalityCode, string>(code => code.Digits, MunicipalityCode.Parse));
        options.Converters.Add(new PlainConverter<IndustryCode, string>(industry => industry.Code, IndustryCode.Parse));
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>Writes a value type as the plain number or text that it stands for.</summary>
    private sealed class PlainConverter<T, TPlain>(Func<T, TPlain> write, Func<TPlain, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var plain = JsonSerializer.Deserialize<TPlain>(ref reader, options) ?? throw new JsonException();
            try
            {
                return read(plain);
            }
            catch (FormatException error)
            {
                throw new JsonException(error.Message, error);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, write(value), options);
    }
}
