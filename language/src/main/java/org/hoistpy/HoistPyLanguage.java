package org.hoistpy;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.Node;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionValues;
import org.hoistpy.interop.EvalRootNode;
import org.hoistpy.interop.PrimitiveView;
import org.hoistpy.main.MainRootNode;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.policy.Elements;
import org.hoistpy.objects.thread.ThreadState;

/**
 * Registration and life cycle of the language. One instance serves the contexts of one memory
 * model; translated code belongs to one context, since global cells are constants in it.
 */
@TruffleLanguage.Registration(
    id = HoistPyLanguage.ID,
    name = "HoistPy",
    implementationName = "HoistPy",
    version = "3.12.8",
    characterMimeTypes = {HoistPyLanguage.MIME_TYPE, HoistPyLanguage.MAIN_MIME_TYPE},
    defaultMimeType = HoistPyLanguage.MIME_TYPE,
    dependentLanguages = "regex",
    contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE,
    website = "https://github.com/hoistpy")
public final class HoistPyLanguage extends TruffleLanguage<HoistPyContext> {
  public static final String ID = "hoistpy";
  public static final String MIME_TYPE = "text/x-hoistpy";

  /** A source of this type is an encoded command line: {@link org.hoistpy.main.CommandLine}. */
  public static final String MAIN_MIME_TYPE = "application/x-hoistpy-main";

  private static final LanguageReference<HoistPyLanguage> REFERENCE =
      LanguageReference.create(HoistPyLanguage.class);

  final ContextThreadLocal<ThreadState> threadState =
      locals.createContextThreadLocal((context, thread) -> context.newThreadState());

  private MemoryModel memoryModel;
  private int stripLength;

  public static HoistPyLanguage get(Node node) {
    return REFERENCE.get(node);
  }

  /** The mode in force: fixed by the first context, the same for all that share this instance. */
  public MemoryModel memoryModel() {
    return memoryModel;
  }

  /** Iterations of a strip, likewise. */
  public int stripLength() {
    return stripLength;
  }

  @Override
  protected HoistPyContext createContext(Env env) {
    memoryModel = env.getOptions().get(HoistPyOptions.MemoryModelMode);
    stripLength = env.getOptions().get(HoistPyOptions.StripLength);
    Elements.addMode(memoryModel);
    return new HoistPyContext(this, env);
  }

  @Override
  protected void initializeContext(HoistPyContext context) {
    context.initialize();
  }

  @Override
  protected void finalizeContext(HoistPyContext context) {
    context.shutDown();
    if (context.env().getOptions().get(HoistPyOptions.MemoryStats)) {
      context.printMemoryStatistics();
    }
  }

  @Override
  protected boolean areOptionsCompatible(OptionValues first, OptionValues second) {
    return first.get(HoistPyOptions.MemoryModelMode) == second.get(HoistPyOptions.MemoryModelMode)
        && first.get(HoistPyOptions.StripLength).equals(second.get(HoistPyOptions.StripLength));
  }

  @Override
  protected OptionDescriptors getOptionDescriptors() {
    return HoistPyOptions.descriptors();
  }

  @Override
  protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
    return true;
  }

  @Override
  protected void initializeMultiThreading(HoistPyContext context) {
    context.threadSharing().secondThreadEntered();
  }

  @Override
  protected void initializeThread(HoistPyContext context, Thread thread) {
    context.threadSharing().beforeFirstAction();
  }

  @Override
  protected CallTarget parse(ParsingRequest request) {
    if (MAIN_MIME_TYPE.equals(request.getSource().getMimeType())) {
      return new MainRootNode(this, request.getSource()).getCallTarget();
    }
    return new EvalRootNode(this, request.getSource()).getCallTarget();
  }

  @Override
  protected Object getScope(HoistPyContext context) {
    return context.mainScope();
  }

  /** Never: an interactive source has printed its value through {@code sys.displayhook}. */
  @Override
  protected boolean isVisible(HoistPyContext context, Object value) {
    return false;
  }

  @Override
  protected void disposeThread(HoistPyContext context, Thread thread) {
    context.threadEnded(thread);
  }

  @Override
  protected Object getLanguageView(HoistPyContext context, Object value) {
    return new PrimitiveView(value);
  }
}
