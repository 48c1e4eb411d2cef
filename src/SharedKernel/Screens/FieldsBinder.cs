using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace ECins.SharedKernel.Screens;

/// <summary>
/// Reads fields named <c>Values[0]</c> or <c>Answers[key]</c>, and nothing else that is posted under their name: what comes in
/// another shape, which no page sends, would otherwise end in an exception.
/// </summary>
public abstract class FieldsBinder<TKey, TValue> : IModelBinder
    where TKey : notnull
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var fields = new Dictionary<TKey, TValue>();
        foreach (var text in KeysIn(bindingContext))
        {
            var name = $"{bindingContext.ModelName}[{text}]";
            if (!TryKey(text, out var key) || bindingContext.ValueProvider.GetValue(name) is not { Length: > 0 } posted)
                continue;

            bindingContext.ModelState.SetModelValue(name, posted);
            fields[key] = ValueOf(posted);
        }

        bindingContext.ValidationState.Add(fields, new ValidationStateEntry { Key = bindingContext.ModelName, SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(fields);
        return Task.CompletedTask;
    }

    private protected abstract bool TryKey(string text, out TKey key);

    private protected abstract TValue ValueOf(ValueProviderResult posted);

    private static IEnumerable<string> KeysIn(ModelBindingContext context) =>
        (context.ValueProvider as IEnumerableValueProvider)?.GetKeysFromPrefix(context.ModelName).Keys ?? Enumerable.Empty<string>();
}

/// <summary>One value each, by number.</summary>
public sealed class NumberedFields : FieldsBinder<int, string?>
{
    private protected override bool TryKey(string text, out int key) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out key);

    private protected override string? ValueOf(ValueProviderResult posted) => posted.FirstValue;
}

/// <summary>Any number of values each, by key.</summary>
public sealed class KeyedFields : FieldsBinder<string, List<string>>
{
    private protected override bool TryKey(string text, out string key)
    {
        key = text;
        return true;
    }

    private protected override List<string> ValueOf(ValueProviderResult posted) => [.. posted.Values.OfType<string>()];
}
